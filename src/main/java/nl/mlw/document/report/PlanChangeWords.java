package nl.mlw.document.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mlw.compute.BudgetTotals;
import nl.mlw.compute.PlanChange;
import nl.mlw.compute.PlanChange.What;
import nl.mlw.compute.PlanChanges;
import nl.mlw.compute.StepState;
import nl.mlw.document.BudgetWords;
import nl.mlw.document.TimeWords;
import nl.mlw.document.table.Cell;
import nl.mlw.document.table.Cell.Own;
import nl.mlw.document.table.Cell.Words;
import nl.mlw.language.Language;
import nl.mlw.model.Decision;
import nl.mlw.model.ReportRecord;

/** Words how the plan itself is other than the report before printed it; each change with its decision, or that there is none. */
final class PlanChangeWords {
    private final Reported reported;
    private final Language language;

    PlanChangeWords(Reported reported) {
        this.reported = reported;
        this.language = reported.language();
    }

    List<Change> all() {
        List<Change> all = new ArrayList<>();
        reported.previous().ifPresent(before -> {
            PlanChanges.since(before, reported.facts()).forEach(change -> all.add(words(change)));
            reported.plan().record(before).ifPresent(record -> addBudget(record, all));
        });
        return all;
    }

    private Change words(PlanChange change) {
        StepState about = change.about();
        boolean renamed = change.what() == What.RENAMED;
        return new Change(
                language.word("report.change." + change.what().key()),
                reported.words().reference(about.planned()),
                title(about),
                renamed ? new Own(title(change.before().orElseThrow())) : day(change, change.before()),
                renamed ? Cell.EMPTY : day(change, change.now()),
                language.word(change.decision().isPresent() ? "report.change.by" : "report.change.without-decision"),
                change.decision().map(Decision::title));
    }

    private static String title(StepState state) {
        return state.planned().step().title().value();
    }

    private Cell day(PlanChange change, Optional<StepState> state) {
        return state.map(s -> switch (change.what()) {
                    case START -> reported.words().start(s.time());
                    case END -> reported.words().end(s.time());
                    default -> new Words(new TimeWords(language).of(s.time(), false));
                })
                .orElse(Cell.EMPTY);
    }

    private void addBudget(ReportRecord then, List<Change> all) {
        BudgetTotals now = reported.facts().budget();
        boolean same = now.total().isSameAs(then.budget()) && now.proMemorie() == then.proMemorie();
        if (!same) {
            all.add(new Change(
                    language.word("report.change.budget"),
                    "",
                    "",
                    budget(new BudgetTotals(then.budget(), then.proMemorie())),
                    budget(now),
                    "",
                    Optional.empty()));
        }
    }

    private Cell budget(BudgetTotals totals) {
        return new Words(new BudgetWords(language, totals.total().currency()).sum(totals));
    }
}
