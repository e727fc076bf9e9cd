package nl.mlw.machine;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import nl.mlw.diagnostic.Refusal;
import nl.mlw.load.PlanFolder;
import nl.mlw.load.RawFile;

/**
 * Reads a plan folder from disk, leaving out what editors, offices and git keep beside the plan. It reads no more than a plan can hold,
 * and nothing that does not belong to it: a link may lead to another place in the same repository, and no further.
 */
final class FolderReader {
    /** Deeper than any plan folder; it stops links that lead ever further down. */
    private static final int DEPTH = 12;

    /** Of a plan there are some hundreds; whoever has more has named another folder. */
    private static final int MOST = 10_000;

    private final Surroundings surroundings;

    FolderReader(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    PlanFolder read(Path plan) {
        Path root = plan.toAbsolutePath().normalize();
        Visitor visitor = new Visitor(root, Bounds.around(root));
        try {
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH, visitor);
        } catch (IOException unreadable) {
            throw refused(Trouble.reading(unreadable), root);
        }
        return new PlanFolder(name(root), visitor.files, visitor.folders);
    }

    private static String name(Path root) {
        Path name = root.getFileName();
        return name == null ? "plan" : name.toString();
    }

    private Refusal refused(String key, Path path) {
        return Refusal.unreachable(key, Map.of("path", surroundings.shown(path), "most", String.valueOf(MOST)));
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final List<RawFile> files = new ArrayList<>();
        private final List<String> folders = new ArrayList<>();
        private final Path root;
        private final Bounds bounds;

        Visitor(Path root, Bounds bounds) {
            this.root = root;
            this.bounds = bounds;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(root)) {
                return FileVisitResult.CONTINUE;
            }
            if (Litter.is(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            checkPlace(folder);
            folders.add(relative(folder));
            checkCount();
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (Litter.is(file)) {
                return FileVisitResult.CONTINUE;
            }
            boolean leadsNowhere = attributes.isSymbolicLink();
            if (leadsNowhere) {
                throw refused("file.unreadable", file);
            }
            checkPlace(file);
            if (attributes.isOther()) {
                throw refused("file.no-file", file);
            }
            if (attributes.isRegularFile()) {
                files.add(raw(file, attributes.size()));
            }
            checkCount();
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            if (failure instanceof FileSystemLoopException || Litter.is(file)) {
                return FileVisitResult.CONTINUE;
            }
            throw refused(Trouble.reading(failure), file);
        }

        private RawFile raw(Path file, long size) {
            String path = relative(file);
            try {
                return RawFile.isRead(path, size)
                        ? new RawFile(path, Files.readAllBytes(file))
                        : RawFile.unread(path, size);
            } catch (IOException failure) {
                throw refused(Trouble.reading(failure), file);
            }
        }

        private void checkPlace(Path path) {
            if (!bounds.hold(path)) {
                throw refused("file.link-outside", path);
            }
        }

        private void checkCount() {
            if (files.size() + folders.size() > MOST) {
                throw refused("plan.too-many", root);
            }
        }

        private String relative(Path file) {
            return root.relativize(file).toString().replace('\\', '/');
        }
    }
}
