package nl.mlw.check.money;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Budget;

/** Shares of the municipalities that are together not the whole: neither all percents, nor one, nor the amount itself. */
final class SplitNotWhole implements Rule {

    /** A whole, and how far each share may be rounded: thirds are written as 33.3, or as 0.33 of one. */
    private record Whole(BigDecimal all, BigDecimal rounding) {

        boolean is(BigDecimal sum, int shares) {
            return all.subtract(sum).abs().compareTo(rounding.multiply(BigDecimal.valueOf(shares))) <= 0;
        }
    }

    @Override
    public String id() {
        return "split-not-whole";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return facts.plan().budget().lines().stream()
                .flatMap(
                        line -> line
                                .split()
                                .filter(split -> !split.shares().isEmpty())
                                .flatMap(split -> finding(line, split))
                                .stream());
    }

    private Optional<Diagnostic> finding(Budget.Line line, Budget.Split split) {
        BigDecimal sum = split.shares().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return wholes(line).anyMatch(whole -> whole.is(sum, split.shares().size()))
                ? Optional.empty()
                : Optional.of(Diagnostic.of(id(), split.origin())
                        .about(line.id())
                        .with("line", line.id())
                        .with("title", line.title())
                        .with("sum", sum.stripTrailingZeros().toPlainString()));
    }

    private static Stream<Whole> wholes(Budget.Line line) {
        return Stream.concat(
                Stream.of(
                        new Whole(BigDecimal.valueOf(100), new BigDecimal("0.05")),
                        new Whole(BigDecimal.ONE, new BigDecimal("0.005"))),
                line.amount().map(amount -> new Whole(amount.value().amount(), new BigDecimal("0.01"))).stream());
    }
}
