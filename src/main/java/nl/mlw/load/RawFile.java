package nl.mlw.load;

import java.nio.charset.StandardCharsets;

/** A file as it lies in the plan folder, before anybody has looked at it. */
public final class RawFile {
    private static final int BEGINNING = 4096;

    private final String path;
    private final byte[] bytes;

    /** The path is relative to the plan folder, with slashes; the bytes are not copied. */
    public RawFile(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
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
