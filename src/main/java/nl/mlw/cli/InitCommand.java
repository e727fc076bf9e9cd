package nl.mlw.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.mlw.IgnoreFile;
import nl.mlw.Output;
import nl.mlw.OutputFile;
import nl.mlw.Refusal;
import nl.mlw.StarterPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code mlw init}: writes a small plan to start from. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {
    private static final String PLAN = "plan";

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "dir")
    private String folder = ".";

    InitCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path asked = session.surroundings().path(folder);
        Path plan = asked.endsWith(PLAN) ? asked : asked.resolve(PLAN);
        if (Files.exists(plan) && !Files.isDirectory(plan)) {
            throw Refusal.wrongUse("init.file", Map.of("path", shown(plan)));
        }
        if (isInUse(plan)) {
            throw Refusal.wrongUse("init.in-use", Map.of("path", shown(plan)));
        }
        List<OutputFile> files = StarterPlan.files().stream()
                .map(path -> new OutputFile(path, StarterPlan.bytes(path)))
                .toList();
        new Output(session.surroundings(), plan).create(files).forEach(session::print);
        ignore(plan.resolveSibling(IgnoreFile.NAME));
        boolean here = shown(plan).equals(PLAN);
        session.tell("say.init.next", Map.of("command", "mlw validate" + (here ? "" : " --plan " + shown(plan))));
        return Status.DONE;
    }

    /** A team may have such a file already, and it stays as it is. */
    private void ignore(Path file) {
        if (Files.exists(file)) {
            session.tell("say.init.ignore", Map.of("path", shown(file), "pattern", IgnoreFile.PATTERN));
        } else {
            new Output(session.surroundings(), file.resolveSibling("."))
                    .create(List.of(IgnoreFile.file()))
                    .forEach(session::print);
        }
    }

    private String shown(Path path) {
        return session.surroundings().shown(path);
    }

    private boolean isInUse(Path plan) {
        if (!Files.isDirectory(plan)) {
            return false;
        }
        try (Stream<Path> content = Files.list(plan)) {
            return content.findAny().isPresent();
        } catch (IOException unreadable) {
            throw Refusal.unreachable("file.unreadable", Map.of("path", shown(plan)));
        }
    }
}
