package nl.mlw.machine;

import java.nio.charset.StandardCharsets;
import nl.mlw.load.RawFile;

/** A finished file that has no place on disk yet; its path is relative to the folder that it goes to, with slashes. */
public final class OutputFile {
    private final String path;
    private final byte[] bytes;

    /** The bytes are not copied. */
    public OutputFile(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    /** A file of text. */
    public static OutputFile text(String path, String text) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Relative to the folder that it goes to, with slashes. */
    public String path() {
        return path;
    }

    /** The same as a file of a plan, to try how it would be read. */
    public RawFile raw() {
        return new RawFile(path, bytes);
    }

    public byte[] bytes() {
        return bytes;
    }
}
