package nl.mlw.machine;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Map;
import java.util.regex.Pattern;
import nl.mlw.diagnostic.Refusal;

/**
 * A team's own templates, of which a file that cannot be read would otherwise count as one that is not there: then mlw would take its
 * own in silence.
 */
final class TemplatesFolder {
    /** Templates, their parts, labels and print lie one folder deep. */
    private static final int DEPTH = 2;

    private static final Pattern NAME = Pattern.compile(".+\\.(ftl|css|yaml)");

    private final Surroundings surroundings;
    private final Path folder;

    TemplatesFolder(Surroundings surroundings, Path folder) {
        this.surroundings = surroundings;
        this.folder = folder;
    }

    void check() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH, new Visitor());
        } catch (IOException failure) {
            throw refused(Trouble.reading(failure), folder);
        }
    }

    private Refusal refused(String key, Path path) {
        return Refusal.unreachable(key, Map.of("path", surroundings.shown(path)));
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return visitFile(directory, attributes);
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (NAME.matcher(String.valueOf(file.getFileName())).matches()) {
                if (!attributes.isRegularFile()) {
                    throw refused("file.no-file", file);
                }
                if (!Files.isReadable(file)) {
                    throw refused("file.unreadable", file);
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            throw refused(Trouble.reading(failure), file);
        }
    }
}
