package nl.mlw.check.money;

import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.language.Amount;
import nl.mlw.model.Budget;
import nl.mlw.model.Finance;
import nl.mlw.model.Located;
import nl.mlw.model.Money;

/** An amount below zero, which totals would subtract. */
final class AmountNegative implements Rule {

    @Override
    public String id() {
        return "amount-negative";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        Stream<Diagnostic> budget = facts.plan().budget().lines().stream()
                .flatMap(line -> amounts(line).flatMap(amount -> finding(line.id(), amount).stream()));
        Stream<Diagnostic> cards = facts.plan().assignments().stream()
                .flatMap(a -> a.card().finance().value().flatMap(Finance::amount).stream()
                        .flatMap(amount -> finding(a.id(), amount).stream()));
        return Stream.concat(budget, cards);
    }

    private static Stream<Located<Money>> amounts(Budget.Line line) {
        return Stream.of(
                        line.amount().stream(),
                        line.original().stream(),
                        line.coverage().stream().flatMap(cover -> cover.amount().stream()),
                        line.requests().stream().map(Budget.Request::amount))
                .flatMap(amounts -> amounts);
    }

    private Optional<Diagnostic> finding(String id, Located<Money> amount) {
        Money money = amount.value();
        return money.amount().signum() < 0
                ? Optional.of(Diagnostic.of(id(), amount.origin())
                        .about(id)
                        .with("id", id)
                        .with("amount", new Amount(money.amount(), money.currency()))
                        .with("suggestion", new Amount(money.amount().negate(), money.currency())))
                : Optional.empty();
    }
}
