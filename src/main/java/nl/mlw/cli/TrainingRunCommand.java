package nl.mlw.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.mlw.machine.Surroundings;
import picocli.CommandLine.Command;

/** {@code mlw training-run}: a representative job, silent and without a trace, for the launcher's archive of loaded classes. */
@Command(name = "training-run", hidden = true)
final class TrainingRunCommand implements Callable<Integer> {
    private static final List<List<String>> JOBS = List.of(
            List.of("init"),
            List.of("new", "period"),
            List.of("validate"),
            List.of("explain"),
            List.of("report", "--period", "latest"),
            List.of("gantt"),
            List.of("bundle"));

    private final Path parent;

    /** The folder in which the job gets a folder of its own. */
    TrainingRunCommand(Path parent) {
        this.parent = parent;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory(parent, "mlw-training");
        try {
            Surroundings here = new Surroundings(folder, Map.of(), false);
            for (List<String> job : JOBS) {
                String[] args = job.toArray(new String[0]);
                Session.of(here, OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), args)
                        .run(args);
            }
        } finally {
            remove(folder);
        }
        return Status.DONE;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
