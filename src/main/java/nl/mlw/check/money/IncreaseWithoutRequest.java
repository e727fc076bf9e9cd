package nl.mlw.check.money;

import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.language.Amount;
import nl.mlw.model.Budget;
import nl.mlw.model.Located;
import nl.mlw.model.Money;

/** A budget line that has become larger than it was, by more than the requests on which somebody decided. */
final class IncreaseWithoutRequest implements Rule {

    @Override
    public String id() {
        return "increase-without-request";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return facts.plan().budget().lines().stream().flatMap(line -> finding(line).stream());
    }

    private Optional<Diagnostic> finding(Budget.Line line) {
        return line.original()
                .flatMap(original -> line.amount()
                        .filter(amount -> amount.value()
                                        .amount()
                                        .compareTo(allowed(line, original).amount())
                                > 0)
                        .map(amount -> finding(line, original, amount)));
    }

    private Diagnostic finding(Budget.Line line, Located<Money> original, Located<Money> amount) {
        Diagnostic finding = Diagnostic.of(id(), amount.origin())
                .as(line.requests().isEmpty() ? "" : "undecided")
                .about(line.id())
                .with("line", line.id())
                .with("title", line.title())
                .with("amount", shown(amount.value()))
                .with("original", shown(original.value()))
                .with("allowed", shown(allowed(line, original)))
                .see("original", original.origin());
        for (Budget.Request request : line.requests()) {
            finding = request.decision().isEmpty() ? finding.see("request", request.origin()) : finding;
        }
        return finding;
    }

    /** What it was, and all that was decided since. */
    private static Money allowed(Budget.Line line, Located<Money> original) {
        return line.requests().stream()
                .filter(request -> request.decision().isPresent())
                .map(request -> request.amount().value())
                .reduce(original.value(), Money::plus);
    }

    private static Amount shown(Money money) {
        return new Amount(money.amount(), money.currency());
    }
}
