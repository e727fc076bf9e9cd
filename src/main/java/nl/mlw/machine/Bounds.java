package nl.mlw.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How far the links in a plan may lead: to the repository that the plan is in, else to the plan itself. */
final class Bounds {
    private final Path root;

    private Bounds(Path root) {
        this.root = root;
    }

    static Bounds around(Path plan) {
        Path real = real(plan);
        return new Bounds(Stream.iterate(real, folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve(".git")))
                .findFirst()
                .orElse(real));
    }

    boolean hold(Path path) {
        return real(path).startsWith(root);
    }

    /** What cannot be followed is reported by who reads it. */
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException unreadable) {
            return path;
        }
    }
}
