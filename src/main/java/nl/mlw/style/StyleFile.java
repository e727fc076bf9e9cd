package nl.mlw.style;

import java.nio.charset.StandardCharsets;

/** A logo or a font as it lies in the folder of the house style, before anybody has looked at it. */
public final class StyleFile {
    private final String name;
    private final byte[] bytes;

    /** The bytes are not copied. */
    public StyleFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** Relative to the folder of the house style. */
    public String name() {
        return name;
    }

    /** All of it; not a copy. */
    public byte[] bytes() {
        return bytes;
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
