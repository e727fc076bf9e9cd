package nl.mlw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.mlw.load.PlanFolder;
import nl.mlw.load.RawFile;

/** Reads plan folders from disk for tests. */
public final class TestFolders {

    private TestFolders() {}

    public static PlanFolder read(Path root) {
        try (Stream<Path> paths = Files.walk(root)) {
            List<RawFile> files = paths.filter(Files::isRegularFile)
                    .map(path -> new RawFile(root.relativize(path).toString().replace('\\', '/'), bytes(path)))
                    .toList();
            return new PlanFolder(root.getFileName().toString(), files);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
