package nl.mlw.check.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.BudgetUse;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.language.Amount;
import nl.mlw.model.Assignment;
import nl.mlw.model.Budget;
import nl.mlw.model.Finance;
import nl.mlw.model.Located;
import nl.mlw.model.Money;

/** A card that names another amount than its budget lines; a line that is still unknown leaves room for any amount above the rest. */
final class AmountDiffers implements Rule {

    @Override
    public String id() {
        return "amount-differs";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        BudgetUse budget = new BudgetUse(facts.plan());
        return facts.plan().assignments().stream()
                .flatMap(a -> a.card().finance().value().flatMap(Finance::amount).stream()
                        .flatMap(amount -> finding(budget, a, amount).stream()));
    }

    private Optional<Diagnostic> finding(BudgetUse budget, Assignment assignment, Located<Money> amount) {
        List<Budget.Line> cited = budget.citedBy(assignment);
        List<Budget.Line> lines = cited.isEmpty() ? budget.naming(assignment) : cited;
        BigDecimal sum = sum(lines);
        int compared = amount.value().amount().compareTo(sum);
        boolean open = lines.stream().anyMatch(line -> line.amount().isEmpty());
        if (!lines.isEmpty() && (compared == 0 || (open && compared > 0))) {
            return Optional.empty();
        }
        Diagnostic finding = Diagnostic.of(id(), amount.origin())
                .about(assignment.id())
                .with("assignment", assignment.id())
                .with("amount", shown(amount.value()));
        if (lines.isEmpty()) {
            return Optional.of(finding.as("no-line"));
        }
        Diagnostic differs = finding.with(
                        "lines", lines.stream().map(Budget.Line::id).toList())
                .with("sum", new Amount(sum, amount.value().currency()));
        return Optional.of(
                lines.stream().reduce(differs, (soFar, line) -> soFar.see("line", line.origin()), (a, b) -> a));
    }

    private static BigDecimal sum(List<Budget.Line> lines) {
        return lines.stream()
                .flatMap(line -> line.amount().stream())
                .map(located -> located.value().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Amount shown(Money money) {
        return new Amount(money.amount(), money.currency());
    }
}
