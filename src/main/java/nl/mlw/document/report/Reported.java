package nl.mlw.document.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mlw.compute.Facts;
import nl.mlw.compute.PeriodSelection;
import nl.mlw.compute.StepStates;
import nl.mlw.document.Statuses;
import nl.mlw.document.StepWords;
import nl.mlw.language.Language;
import nl.mlw.model.PeriodReport;
import nl.mlw.model.Plan;

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

    Facts facts() {
        return facts;
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

    ProgressColumns columns() {
        int longest =
                steps.stream().mapToInt(step -> step.number().length()).max().orElse(0);
        return new ProgressColumns(plan().programme(), language, longest);
    }

    /** All steps in the order of the cards. */
    List<ReportedStep> steps() {
        return steps;
    }

    /** Whether any of the reports, or a decision that they lean on, was made up to show the document. */
    boolean illustration() {
        return facts.states().illustration() || selection.reports().stream().anyMatch(PeriodReport::illustration);
    }

    private List<ReportedStep> read() {
        Optional<StepStates> before =
                previous().map(report -> facts.reporting(report).states());
        return plan().assignments().stream()
                .flatMap(assignment -> facts.states().of(assignment).stream())
                .map(state -> new ReportedStep(
                        words.reference(state.planned()), state, before.flatMap(states -> states.state(state.id()))))
                .toList();
    }
}
