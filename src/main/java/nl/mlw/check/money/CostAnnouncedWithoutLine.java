package nl.mlw.check.money;

import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.BudgetUse;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Finance;

/** A card that says it will cost something, for which the budget has no line. */
final class CostAnnouncedWithoutLine implements Rule {

    @Override
    public String id() {
        return "cost-announced-without-line";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        BudgetUse budget = new BudgetUse(facts.plan());
        return facts.plan().assignments().stream()
                .filter(a -> a.card()
                        .finance()
                        .value()
                        .filter(Finance::announcesCost)
                        .filter(finance -> finance.lines().isEmpty())
                        .isPresent())
                .filter(a -> budget.naming(a).isEmpty())
                .map(a -> Diagnostic.of(id(), a.card().finance().origin())
                        .about(a.id())
                        .with("assignment", a.id())
                        .with("title", a.title().value()));
    }
}
