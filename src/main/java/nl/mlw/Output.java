package nl.mlw;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts finished files on disk: all are made beside their place first and then moved, so that nobody meets half a file or half a set. */
public final class Output {
    /** How systems say in their own words that there is no room. */
    private static final List<String> FULL =
            List.of("no space left", "not enough space", "disk full", "quota exceeded");

    private final Surroundings surroundings;
    private final Path folder;

    /** The folder is made when it is needed. */
    public Output(Surroundings surroundings, Path folder) {
        this.surroundings = surroundings;
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Writes files that may be there already, and gives their places as people write them, in the same order. */
    public List<String> write(List<OutputFile> files) {
        List<Path> targets = files.stream().map(this::target).toList();
        Path writing = targets.stream().findFirst().orElse(folder);
        try (Staging staging = Staging.in(folder)) {
            for (int i = 0; i < files.size(); i++) {
                writing = targets.get(i);
                staging.add(writing, files.get(i).bytes());
            }
            for (Path target : targets) {
                writing = target;
                checkFree(target);
            }
            staging.place();
        } catch (IOException failure) {
            throw unwritable(writing, failure);
        }
        return targets.stream().map(surroundings::shown).toList();
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

    /** Found before the first file takes its place, so that it does not keep the others from theirs. */
    private static void checkFree(Path target) throws IOException {
        Files.createDirectories(target.resolve("..").normalize());
        if (Files.isDirectory(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
    }

    private Refusal unwritable(Path target, IOException failure) {
        return Refusal.unreachable(
                isFull(failure) ? "file.full" : "file.unwritable", Map.of("path", surroundings.shown(target)));
    }

    /** Whether it is for want of room that something could not be written. */
    public static boolean isFull(IOException failure) {
        String said = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return FULL.stream().anyMatch(said::contains);
    }
}
