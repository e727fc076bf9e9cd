package nl.mlw.check.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.language.Amount;
import nl.mlw.model.Budget;
import nl.mlw.model.Budget.Coverage;
import nl.mlw.model.Located;
import nl.mlw.model.Money;

/** Cover that is together more than the line that it pays for, or less while all of it is known. */
final class CoverageDiffers implements Rule {

    @Override
    public String id() {
        return "coverage-differs";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return facts.plan().budget().lines().stream()
                .filter(line -> !line.coverage().isEmpty())
                .flatMap(line -> line
                        .amount()
                        .filter(amount -> amount.value().amount().signum() >= 0)
                        .flatMap(amount -> finding(line, amount))
                        .stream());
    }

    private Optional<Diagnostic> finding(Budget.Line line, Located<Money> amount) {
        List<Coverage> cover = line.coverage();
        BigDecimal sum = cover.stream()
                .flatMap(each -> each.amount().stream())
                .map(each -> each.value().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean open = cover.stream().anyMatch(each -> each.amount().isEmpty());
        int compared = sum.compareTo(amount.value().amount());
        if (compared == 0 || (open && compared < 0)) {
            return Optional.empty();
        }
        String currency = amount.value().currency();
        return Optional.of(Diagnostic.of(id(), cover.get(0).origin())
                .as(compared > 0 ? "above" : "")
                .about(line.id())
                .with("line", line.id())
                .with("title", line.title())
                .with("sum", new Amount(sum, currency))
                .with("amount", new Amount(amount.value().amount(), currency))
                .with(
                        "difference",
                        new Amount(sum.subtract(amount.value().amount()).abs(), currency))
                .see("amount", amount.origin()));
    }
}
