package nl.mlw.check.reports;

import java.util.List;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Assignment;
import nl.mlw.model.Step;

/** A line about an assignment as a whole although its steps are reported on one by one; no document prints it. */
final class ReportedOnNoStep implements Rule {

    @Override
    public String id() {
        return "reported-on-no-step";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return ReportedLine.all(facts)
                .filter(line -> facts.plan().step(line.step()).isEmpty())
                .flatMap(line -> facts.plan().assignment(line.step()).stream()
                        .filter(assignment -> !assignment.steps().isEmpty())
                        .map(assignment -> finding(line, assignment)));
    }

    private Diagnostic finding(ReportedLine line, Assignment assignment) {
        List<String> steps = assignment.steps().stream().map(Step::id).toList();
        return line.finding(id(), line.line().step().origin()).with("steps", steps);
    }
}
