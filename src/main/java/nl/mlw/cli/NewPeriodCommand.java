package nl.mlw.cli;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.mlw.load.PlanFolder;
import nl.mlw.machine.OutputFile;
import nl.mlw.model.Period;
import nl.mlw.model.Plan;
import nl.mlw.start.NewPeriod;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code mlw new period}: adds the file of a reporting period. */
@Command(name = "period")
final class NewPeriodCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--plan", paramLabel = "DIR")
    private Optional<String> folder = Optional.empty();

    @Option(names = "--period", paramLabel = "PERIOD")
    private Optional<String> period = Optional.empty();

    private String added = "";

    NewPeriodCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        new NewFile(session, folder).add(this::file);
        session.tell("say.new.period.next", Map.of("period", added));
        return Status.DONE;
    }

    private Optional<OutputFile> file(Plan plan, PlanFolder content) {
        NewPeriod making = new NewPeriod(plan);
        Period chosen = period.map(making::named).orElseGet(making::next);
        added = chosen.id();
        return Optional.of(making.file(chosen));
    }
}
