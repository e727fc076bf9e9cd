package nl.mlw.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The files that come along with mlw: pages, labels, templates, fonts and starters. A path starts at the root of the class path: {@code /nl/mlw/kinds/risk.md}. */
public final class Bundled {

    private Bundled() {}

    /** The text of a file that is known to exist. */
    public static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** The bytes of a file that is known to exist. */
    public static byte[] bytes(String path) {
        return find(path).orElseThrow(() -> new IllegalArgumentException("no file " + path));
    }

    /** The bytes of a file that may not exist. */
    public static Optional<byte[]> find(String path) {
        try (InputStream in = Bundled.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
