package nl.mlw.document.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mlw.language.Language;
import nl.mlw.model.Decision;
import nl.mlw.model.Located;
import nl.mlw.model.PeriodReport.Line;
import nl.mlw.model.Plan;
import nl.mlw.model.Step;
import nl.mlw.model.StepStatus;
import nl.mlw.model.Time;

/** Finds what the dates of a step tell a reader, in sentences for the line under its row. */
final class Remarks {
    private final Plan plan;
    private final Language language;
    private final LocalDate asOf;

    Remarks(Reported reported) {
        this.plan = reported.plan();
        this.language = reported.language();
        this.asOf = reported.asOf();
    }

    List<String> of(ReportedStep step) {
        List<String> remarks = new ArrayList<>();
        step.step().map(Step::time).ifPresent(time -> addTime(time, remarks));
        addStart(step, remarks);
        addEnd(step, remarks);
        step.line().flatMap(this::decision).ifPresent(remarks::add);
        if (needsExplanation(step)) {
            remarks.add(language.word("report.remark.no-explanation"));
        }
        return remarks;
    }

    private void addTime(Time time, List<String> remarks) {
        if (time instanceof Time.Interval interval && !interval.isProper()) {
            remarks.add(language.word("report.remark.impossible"));
        } else if (time instanceof Time.Conditional conditional) {
            Map<String, Object> arguments = new HashMap<>();
            arguments.put("condition", conditional.condition());
            conditional.review().ifPresent(day -> arguments.put("review", day));
            remarks.add(language.word("report.remark.condition", arguments));
        }
    }

    private void addStart(ReportedStep step, List<String> remarks) {
        Optional<LocalDate> planned = step.step().flatMap(s -> s.time().start());
        Optional<LocalDate> started = step.line().flatMap(Line::started).map(Located::value);
        if (started.isPresent() && !started.equals(planned)) {
            remarks.add(language.word("report.remark.started", Map.of("date", started.get())));
        } else if (step.is(StepStatus.NOT_STARTED)
                && planned.filter(asOf::isAfter).isPresent()) {
            remarks.add(language.word("report.remark.start-passed", Map.of("date", planned.orElseThrow())));
        }
    }

    private void addEnd(ReportedStep step, List<String> remarks) {
        step.earlierThanPlanned()
                .ifPresent(day -> remarks.add(language.word("report.remark.earlier", Map.of("date", day))));
        if (isOpen(step) && step.expected(step.line()).filter(asOf::isAfter).isPresent()) {
            remarks.add(language.word("report.remark.end-passed"));
        }
    }

    private static boolean isOpen(ReportedStep step) {
        return !step.is(StepStatus.COMPLETED) && !step.is(StepStatus.CANCELLED);
    }

    /** The decision that moved the end. */
    private Optional<String> decision(Line line) {
        return line.revisedBy().map(ref -> {
            String id = plan.names().id(ref);
            Map<String, Object> arguments = new HashMap<>(Map.of("id", id));
            plan.decisions().stream()
                    .filter(decision -> decision.id().equals(id))
                    .findFirst()
                    .flatMap(Decision::date)
                    .ifPresent(date -> arguments.put("date", date.value()));
            return language.word("report.remark.decision", arguments);
        });
    }

    /** Chapter 7 asks for an explanation where it is needed: where the colour is not green. */
    private static boolean needsExplanation(ReportedStep step) {
        boolean off = step.is(StepStatus.RISK) || step.is(StepStatus.PROBLEM) || step.is(StepStatus.SUSPENDED);
        return off && step.line().flatMap(Line::note).isEmpty();
    }
}
