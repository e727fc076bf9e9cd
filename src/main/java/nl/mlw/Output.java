package nl.mlw;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts finished files on disk: all are written beside their place first and then moved, so that nobody meets half a file. */
public final class Output {
    private final Surroundings surroundings;
    private final Path folder;

    /** The folder is made when it is needed. */
    public Output(Surroundings surroundings, Path folder) {
        this.surroundings = surroundings;
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Writes files that may be there already, and gives their places as people write them, in the same order. */
    public List<String> write(List<OutputFile> files) {
        Map<Path, Path> moves = new LinkedHashMap<>();
        try {
            files.forEach(file -> moves.put(beside(file), target(file)));
            moves.forEach(this::move);
        } finally {
            moves.keySet().forEach(Output::discard);
        }
        return moves.values().stream().map(surroundings::shown).toList();
    }

    /** Writes files that must not be there yet. */
    public List<String> create(List<OutputFile> files) {
        for (OutputFile file : files) {
            if (Files.exists(target(file))) {
                throw Refusal.wrongUse("file.exists", Map.of("path", surroundings.shown(target(file))));
            }
        }
        return write(files);
    }

    private Path target(OutputFile file) {
        Path target = folder.resolve(file.path()).normalize();
        if (!target.startsWith(folder) || target.equals(folder)) {
            throw Refusal.unreachable("file.outside", Map.of("path", file.path()));
        }
        return target;
    }

    private Path beside(OutputFile file) {
        Path target = target(file);
        Path temporary = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.createDirectories(target.resolve("..").normalize());
            Files.write(temporary, file.bytes());
        } catch (IOException failure) {
            discard(temporary);
            throw unwritable(target, failure);
        }
        return temporary;
    }

    private void move(Path temporary, Path target) {
        try {
            if (Files.isDirectory(target)) {
                throw new FileAlreadyExistsException(target.toString());
            }
            try {
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException otherDisk) {
                Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failure) {
            throw unwritable(target, failure);
        }
    }

    /** Whoever cannot write here can often not delete here either; then there is nothing to discard. */
    private static void discard(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException nothingToDiscard) {
            return;
        }
    }

    private Refusal unwritable(Path target, IOException failure) {
        boolean named = failure instanceof FileSystemException f && f.getReason() != null;
        String key = named && String.valueOf(failure.getMessage()).contains("No space left")
                ? "file.full"
                : "file.unwritable";
        return Refusal.unreachable(key, Map.of("path", surroundings.shown(target)));
    }
}
