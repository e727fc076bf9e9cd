package nl.mlw.load;

/** A file as it lies in the plan folder, before anybody has looked at it. */
public final class RawFile {
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
}
