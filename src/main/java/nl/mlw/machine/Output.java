package nl.mlw.machine;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.mlw.diagnostic.Refusal;

/** Puts finished files on disk: all are made beside their place first and then moved, so that nobody meets half a file or half a set. */
public final class Output {
    private final Surroundings surroundings;
    private final Path folder;
    private final String option;

    /** The folder is made when it is needed. */
    public Output(Surroundings surroundings, Path folder) {
        this(surroundings, folder, "");
    }

    /** The same for a folder that can be chosen with this option, which is good to know when it cannot be written. */
    public Output(Surroundings surroundings, Path folder, String option) {
        this.surroundings = surroundings;
        this.folder = folder.toAbsolutePath().normalize();
        this.option = option;
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
        String path = surroundings.shown(target);
        return Refusal.unreachable(
                Trouble.writing(failure),
                option.isEmpty() ? Map.of("path", path) : Map.of("path", path, "option", option));
    }
}
