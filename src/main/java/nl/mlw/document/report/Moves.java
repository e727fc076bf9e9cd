package nl.mlw.document.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.mlw.compute.StepState;
import nl.mlw.document.table.Cell;
import nl.mlw.document.table.Cell.Own;
import nl.mlw.document.table.Cell.Phrase;
import nl.mlw.document.table.Cell.Words;
import nl.mlw.language.Language;
import nl.mlw.model.Decision;
import nl.mlw.model.Located;
import nl.mlw.model.PeriodReport.StepReport;
import nl.mlw.model.Plan;

/** Says by how much the end of a step moved, and which decision moved it: by its title, never by its id alone. */
final class Moves {
    private final Plan plan;
    private final Language language;

    Moves(Reported reported) {
        this.plan = reported.plan();
        this.language = reported.language();
    }

    /** How much later it is than planned: <i>+2 maanden</i>; empty if it is not, or if no end was planned. */
    Optional<String> slip(StepState step) {
        return step.missedTo().flatMap(now -> step.plannedEnd().map(was -> new Slip(language).words(was, now)));
    }

    /** Or that there is none. */
    Cell decision(StepState step) {
        return step.decision()
                .<Cell>map(this::decision)
                .or(() -> step.said().flatMap(StepReport::revisedBy).map(ref -> new Own(plan.title(ref))))
                .orElseGet(() -> new Words(language.word("report.change.without-decision")));
    }

    private Cell decision(Decision decision) {
        Map<String, Object> arguments = new HashMap<>(Map.of("title", decision.title()));
        decision.date().map(Located::value).ifPresent(day -> arguments.put("date", day));
        return Phrase.of(language.marking().word("report.by-decision", arguments));
    }
}
