package nl.mlw.check.money;

import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.BudgetUse;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Assignment;
import nl.mlw.model.Budget;
import nl.mlw.model.Finance;
import nl.mlw.model.Plan;
import nl.mlw.model.Ref;
import nl.mlw.source.Origin;

/**
 * A budget line and its assignment that do not know of each other: the line names no assignment, or the card does not refer to
 * the line. A card that repeats the line's amount instead is milder: the money is found, but it stands in two places.
 */
final class BudgetLineNotCited implements Rule {

    @Override
    public String id() {
        return "budget-line-not-cited";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        BudgetUse use = new BudgetUse(facts.plan());
        return facts.plan().budget().lines().stream().flatMap(line -> line(facts.plan(), use, line));
    }

    private Stream<Diagnostic> line(Plan plan, BudgetUse use, Budget.Line line) {
        if (line.assignments().isEmpty()) {
            return Stream.of(finding(line, line.origin()).as("no-assignment"));
        }
        return line.assignments().stream()
                .flatMap(ref -> plan.assignment(ref).stream()
                        .filter(assignment -> !use.cites(assignment, line))
                        .map(assignment -> uncited(line, ref, assignment)));
    }

    private Diagnostic uncited(Budget.Line line, Ref ref, Assignment assignment) {
        Diagnostic finding = finding(line, ref.origin())
                .with("assignment", assignment.id())
                .with("assignment-title", assignment.title().value())
                .see("finance", assignment.card().finance().origin());
        return repeatsAmount(line, assignment) ? finding.as("amount") : finding;
    }

    private static boolean repeatsAmount(Budget.Line line, Assignment assignment) {
        return assignment
                .card()
                .finance()
                .value()
                .flatMap(Finance::amount)
                .filter(amount -> line.amount()
                        .filter(own -> own.value().isSameAs(amount.value()))
                        .isPresent())
                .isPresent();
    }

    private Diagnostic finding(Budget.Line line, Origin place) {
        return Diagnostic.of(id(), place)
                .about(line.id())
                .with("line", line.id())
                .with("title", line.title());
    }
}
