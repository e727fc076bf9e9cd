package nl.mlw;

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
import nl.mlw.load.PlanFolder;
import nl.mlw.load.RawFile;

/** Reads a plan folder from disk, leaving out what editors and git keep beside the plan. */
final class FolderReader {
    /** Deeper than any plan folder; it stops links that lead ever further down. */
    private static final int DEPTH = 12;

    private final Surroundings surroundings;

    FolderReader(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    PlanFolder read(Path plan) {
        List<RawFile> files = new ArrayList<>();
        List<String> folders = new ArrayList<>();
        Path root = plan.toAbsolutePath().normalize();
        try {
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH, visitor(root, files, folders));
        } catch (IOException unreadable) {
            throw unreadable(root);
        }
        return new PlanFolder(name(root), files, folders);
    }

    private static String name(Path root) {
        Path name = root.getFileName();
        return name == null ? "plan" : name.toString();
    }

    private SimpleFileVisitor<Path> visitor(Path root, List<RawFile> files, List<String> folders) {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                if (folder.equals(root)) {
                    return FileVisitResult.CONTINUE;
                }
                if (isByTheWay(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                folders.add(relative(root, folder));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                boolean leadsNowhere = attributes.isSymbolicLink();
                if (leadsNowhere && !isByTheWay(file)) {
                    throw unreadable(file);
                }
                if (attributes.isRegularFile() && !isByTheWay(file)) {
                    files.add(new RawFile(relative(root, file), bytes(file)));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                if (failure instanceof FileSystemLoopException || isByTheWay(file)) {
                    return FileVisitResult.CONTINUE;
                }
                throw unreadable(file);
            }
        };
    }

    /** Hidden files, and the copies that editors leave. */
    private static boolean isByTheWay(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(".") || name.endsWith("~") || name.startsWith("#") || name.startsWith("~$");
    }

    private static String relative(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw unreadable(file);
        }
    }

    private Refusal unreadable(Path path) {
        return Refusal.unreachable("file.unreadable", Map.of("path", surroundings.shown(path)));
    }
}
