package nl.mlw.document.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.compute.StepState;
import nl.mlw.document.TimeWords;
import nl.mlw.document.table.Cell;
import nl.mlw.document.table.Cell.Phrase;
import nl.mlw.document.table.Cell.Words;
import nl.mlw.language.Language;
import nl.mlw.model.Located;
import nl.mlw.model.PeriodReport.StepReport;
import nl.mlw.model.ReportColumn;
import nl.mlw.model.StepStatus;
import nl.mlw.model.Time;

/** Finds what the dates of a step tell a reader, in sentences for the line under its row. */
final class Remarks {
    private final Language language;
    private final ProgressColumns columns;
    private final Moves moves;

    Remarks(Reported reported) {
        this.language = reported.language();
        this.columns = reported.columns();
        this.moves = new Moves(reported);
    }

    List<Cell> of(StepState step) {
        List<String> remarks = new ArrayList<>();
        addTime(step, remarks);
        addStart(step, remarks);
        addEnd(step, remarks);
        addRevised(step, remarks);
        if (needsExplanation(step)) {
            remarks.add(language.word("report.remark.no-explanation"));
        }
        return Stream.concat(moved(step).stream(), remarks.stream().map(Words::new))
                .toList();
    }

    /** What does not fit the cells for start and end. */
    private void addTime(StepState step, List<String> remarks) {
        if (step.isImpossible()) {
            remarks.add(language.word("report.remark.impossible"));
        } else if (step.time() instanceof Time.Continuous || step.time() instanceof Time.Conditional) {
            remarks.add(language.word(
                    "report.remark.time", Map.of("time", new TimeWords(language).of(step.time(), false))));
        }
    }

    private void addStart(StepState step, List<String> remarks) {
        Optional<LocalDate> planned = step.time().start();
        Optional<LocalDate> started = step.started().map(Located::value);
        if (!columns.has(ReportColumn.STARTED) && started.isPresent() && !started.equals(planned)) {
            remarks.add(language.word("report.remark.started", Map.of("date", started.get())));
        } else if (step.startHasPassed()) {
            remarks.add(language.word("report.remark.start-passed", Map.of("date", planned.orElseThrow())));
        }
    }

    private void addEnd(StepState step, List<String> remarks) {
        step.broughtForwardTo()
                .ifPresent(day -> remarks.add(language.word("report.remark.earlier", Map.of("date", day))));
        if (step.endHasPassed()) {
            remarks.add(language.word("report.remark.end-passed"));
        }
    }

    /** Where no column says it. */
    private void addRevised(StepState step, List<String> remarks) {
        if (!columns.has(ReportColumn.REVISED)) {
            step.revised()
                    .ifPresent(day -> remarks.add(language.word("report.remark.revised", Map.of("date", day.value()))));
        }
    }

    /** By how much the end moved and by which decision: <i>+3 maanden, besluit ‘Nieuwe einddatums’ van 15-12-2021.</i> */
    private Optional<Cell> moved(StepState step) {
        Optional<String> slip = moves.slip(step);
        boolean decided = step.said().flatMap(StepReport::revisedBy).isPresent();
        return slip.map(by -> by + ", ")
                .or(() ->
                        Optional.of(language.word("report.remark.moved") + " ").filter(by -> decided))
                .map(start -> Phrase.of(new Words(start), moves.decision(step), new Words(".")));
    }

    /** Chapter 7 asks for an explanation where it is needed: where the colour is not green. */
    private static boolean needsExplanation(StepState step) {
        boolean off = step.is(StepStatus.RISK) || step.is(StepStatus.PROBLEM) || step.is(StepStatus.SUSPENDED);
        return off && step.line().flatMap(StepReport::note).isEmpty();
    }
}
