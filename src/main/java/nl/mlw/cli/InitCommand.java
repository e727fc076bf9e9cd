package nl.mlw.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.mlw.diagnostic.Refusal;
import nl.mlw.machine.IgnoreFile;
import nl.mlw.machine.Output;
import nl.mlw.machine.OutputFile;
import nl.mlw.start.StarterPlan;
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
        Path ignore = plan.resolveSibling(IgnoreFile.NAME);
        boolean hadIgnore = Files.exists(ignore);
        new Output(session.surroundings(), plan.resolveSibling("."))
                .create(files(hadIgnore))
                .forEach(session::print);
        if (hadIgnore) {
            session.tell("say.init.ignore", Map.of("path", shown(ignore), "pattern", IgnoreFile.PATTERN));
        }
        boolean here = shown(plan).equals(PLAN);
        session.tell("say.init.next", Map.of("command", "mlw validate" + (here ? "" : " --plan " + shown(plan))));
        return Status.DONE;
    }

    /** A team may have a file for git already, and it stays as it is. */
    private static List<OutputFile> files(boolean hasIgnore) {
        List<OutputFile> files = new ArrayList<>();
        StarterPlan.files().forEach(path -> files.add(new OutputFile(PLAN + "/" + path, StarterPlan.bytes(path))));
        if (!hasIgnore) {
            files.add(IgnoreFile.file());
        }
        return files;
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
