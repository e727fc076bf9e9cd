package nl.mlw.document.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mlw.compute.Facts;
import nl.mlw.compute.PeriodSelection;
import nl.mlw.compute.PlannedStep;
import nl.mlw.compute.Progress;
import nl.mlw.document.Statuses;
import nl.mlw.document.StepWords;
import nl.mlw.language.Language;
import nl.mlw.model.Assignment;
import nl.mlw.model.PeriodReport;
import nl.mlw.model.Plan;
import nl.mlw.model.Step;

/** What a progress report is made from: all steps, each with how it stands and how it stood before. */
final class Reported {
    private final Facts facts;
    private final PeriodSelection selection;
    private final Language language;
    private final StepWords words;
    private final List<ReportedStep> steps;

    Reported(Facts facts, PeriodSelection selection, Language language) {
        this.facts = facts;
        this.selection = selection;
        this.language = language;
        this.words = new StepWords(language);
        this.steps = read();
    }

    Plan plan() {
        return facts.plan();
    }

    PeriodSelection selection() {
        return selection;
    }

    PeriodReport report() {
        return selection.last();
    }

    LocalDate asOf() {
        return report().asOf().value();
    }

    Optional<PeriodReport> previous() {
        return selection.previous(plan());
    }

    Language language() {
        return language;
    }

    StepWords words() {
        return words;
    }

    Statuses statuses() {
        return new Statuses(plan(), language);
    }

    /** All steps in the order of the cards, and assignments that have none. */
    List<ReportedStep> steps() {
        return steps;
    }

    /** Whether any of the reports was made up to show the document. */
    boolean illustration() {
        return selection.reports().stream().anyMatch(PeriodReport::illustration);
    }

    private List<ReportedStep> read() {
        Progress now = Progress.of(plan(), report());
        Optional<Progress> before = previous().map(report -> Progress.of(plan(), report));
        List<ReportedStep> all = new ArrayList<>();
        for (Assignment assignment : plan().assignments()) {
            if (assignment.steps().isEmpty()) {
                all.add(unplanned(assignment, now, before));
            }
            for (PlannedStep row : inOrder(assignment)) {
                all.add(planned(row, now, before));
            }
        }
        return List.copyOf(all);
    }

    private List<PlannedStep> inOrder(Assignment assignment) {
        return assignment.steps().stream()
                .map(Step::id)
                .flatMap(id -> facts.schedule().row(id).stream())
                .toList();
    }

    private ReportedStep planned(PlannedStep row, Progress now, Optional<Progress> before) {
        return new ReportedStep(
                words.reference(row),
                row.step().title().value(),
                row.assignment(),
                Optional.of(row.step()),
                now.line(row.id()),
                before.flatMap(b -> b.line(row.id())));
    }

    private static ReportedStep unplanned(Assignment assignment, Progress now, Optional<Progress> before) {
        return new ReportedStep(
                assignment.number(),
                assignment.title().value(),
                assignment,
                Optional.empty(),
                now.line(assignment.id()),
                before.flatMap(b -> b.line(assignment.id())));
    }
}
