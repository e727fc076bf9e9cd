package nl.mlw.machine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A hidden folder beside finished files, in which a set of them is made whole before any of them takes its place. Whoever is killed
 * on the way leaves such a folder: the next one finishes what was whole and takes away what was not. A lock, which ends with its
 * process, tells the two from what another process is still making.
 */
final class Staging implements AutoCloseable {
    private static final String PREFIX = ".mlw-";
    private static final String FILES = "files";
    private static final String READY = "ready";
    private static final String LOCK = "lock";

    private final Path folder;
    private final Path own;
    private final Optional<FileChannel> lock;

    private Staging(Path folder, Path own, Optional<FileChannel> lock) {
        this.folder = folder;
        this.own = own;
        this.lock = lock;
    }

    /** Makes such a folder; what earlier ones left is settled first. */
    static Staging in(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Path left : left(folder)) {
            settle(folder, left);
        }
        Path own = Files.createTempDirectory(folder, PREFIX);
        Files.createDirectory(own.resolve(FILES));
        return new Staging(folder, own, lock(own));
    }

    private static void settle(Path folder, Path left) {
        Optional<FileChannel> lock = lock(left);
        if (lock.isPresent()) {
            try (Staging earlier = new Staging(folder, left, lock)) {
                earlier.finish();
            } catch (IOException noLongerPossible) {
                return;
            }
        }
    }

    private static List<Path> left(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> String.valueOf(path.getFileName()).startsWith(PREFIX))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        }
    }

    /** Empty if another process has it, or if the disk knows no locks. */
    private static Optional<FileChannel> lock(Path staging) {
        try {
            FileChannel channel =
                    FileChannel.open(staging.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock got = tried(channel);
            if (got != null) {
                return Optional.of(channel);
            }
            channel.close();
            return Optional.empty();
        } catch (IOException noLocks) {
            return Optional.empty();
        }
    }

    private static @Nullable FileLock tried(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ours) {
            return null;
        }
    }

    /** Writes a file of the set. */
    void add(Path target, byte[] bytes) throws IOException {
        Path file = own.resolve(FILES).resolve(folder.relativize(target));
        Files.createDirectories(file.resolve("..").normalize());
        Files.write(file, bytes);
    }

    /** Says that the set is whole, and puts it in place. */
    void place() throws IOException {
        Files.createFile(own.resolve(READY));
        finish();
    }

    private void finish() throws IOException {
        if (!Files.exists(own.resolve(READY))) {
            return;
        }
        for (Path file : files()) {
            Path target = folder.resolve(own.resolve(FILES).relativize(file).toString());
            Files.createDirectories(target.resolve("..").normalize());
            move(file, target);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(own.resolve(FILES))) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void move(Path file, Path target) throws IOException {
        try {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherDisk) {
            Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes the folder away. Whoever cannot write here can often not delete here either; then the next one tries again. */
    @Override
    public void close() {
        lock.ifPresent(Staging::closed);
        try (Stream<Path> all = Files.walk(own)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException left) {
            return;
        }
    }

    private static void closed(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException alreadyGone) {
            return;
        }
    }
}
