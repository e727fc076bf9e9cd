package nl.mlw.load;

import java.nio.charset.StandardCharsets;

/** A file as it lies in the plan folder, before anybody has looked at it. */
public final class RawFile {
    private static final int BEGINNING = 4096;

    private final String path;
    private final byte[] bytes;
    private final long size;

    /** The path is relative to the plan folder, with slashes; the bytes are not copied. */
    public RawFile(String path, byte[] bytes) {
        this(path, bytes, bytes.length);
    }

    private RawFile(String path, byte[] bytes, long size) {
        this.path = path;
        this.bytes = bytes;
        this.size = size;
    }

    /** A file of which nobody needs to see more than that it is there. */
    public static RawFile unread(String path, long size) {
        return new RawFile(path, new byte[0], size);
    }

    /** Whether its content matters: that of a photo beside the plan does not, and that of a file beyond belief neither. */
    public static boolean isRead(String path, long size) {
        return StyleReader.isAttachment(path)
                ? size <= StyleReader.MAX_BYTES
                : path.matches("(?i).*\\.ya?ml") && size <= TextDecoder.MAX_BYTES;
    }

    /** In bytes, whether or not they have been read. */
    long size() {
        return size;
    }

    /** Relative to the plan folder, with slashes. */
    public String path() {
        return path;
    }

    byte[] bytes() {
        return bytes;
    }

    /** How it begins, with a strange character for each byte that is not text. */
    String beginning() {
        return new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.UTF_8);
    }
}
