package nl.mlw.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.mlw.Mlw;
import nl.mlw.adoption.Adoption;
import nl.mlw.check.Checked;
import nl.mlw.check.PageWording;
import nl.mlw.compute.Facts;
import nl.mlw.compute.PeriodSelection;
import nl.mlw.diagnostic.Finding;
import nl.mlw.diagnostic.Refusal;
import nl.mlw.diagnostic.Severity;
import nl.mlw.language.Language;
import nl.mlw.machine.Output;
import nl.mlw.machine.Workspace;
import nl.mlw.model.PeriodReport;
import nl.mlw.model.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mlw adopt}: adopts the report of a period and keeps what it printed. */
@Command(name = "adopt")
final class AdoptCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--plan", paramLabel = "DIR")
    private Optional<String> folder = Optional.empty();

    @Parameters(paramLabel = "PERIOD", descriptionKey = "period")
    private String period = "";

    AdoptCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Workspace workspace = Workspace.of(session.surroundings(), folder);
        Language words = session.words(workspace);
        Mlw mlw = new Mlw();
        Checked checked = mlw.check(
                mlw.load(workspace),
                plan -> found(plan).map(report -> report.asOf().value()).orElseGet(() -> Facts.usualDate(plan)));
        List<Finding> errors = checked.obstacles(Severity.ERROR);
        if (!errors.isEmpty() || checked.facts().isEmpty()) {
            Language spoken = checked.spoken(words);
            ObstacleList list = new ObstacleList(session, new PageWording(mlw.rulebook(), spoken), spoken);
            session.tell("say.adopt.errors", Map.of("counts", list.counts(errors)));
            list.show(errors);
            return Status.FINDINGS;
        }
        Facts facts = checked.facts().get();
        PeriodReport report = found(facts.plan()).orElseThrow(() -> unknown(facts.plan()));
        new Output(session.surroundings(), workspace.plan())
                .write(Adoption.of(facts, report).files())
                .forEach(session::print);
        session.tell("say.adopt.next", Map.of("period", report.period().id()));
        return Status.DONE;
    }

    private Optional<PeriodReport> found(Plan plan) {
        return PeriodSelection.of(period, plan)
                .filter(selection -> selection.reports().size() == 1)
                .map(PeriodSelection::last);
    }

    private Refusal unknown(Plan plan) {
        List<String> periods =
                plan.periods().stream().map(report -> report.period().id()).toList();
        return periods.isEmpty()
                ? Refusal.wrongUse("period.none", Map.of())
                : Refusal.wrongUse("period.unknown", Map.of("value", period, "periods", String.join(", ", periods)));
    }
}
