package nl.mlw.check.money;

import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Budget;
import nl.mlw.model.Budget.ProMemorie;

/** An amount that is still unknown, while nobody has to find it out or there is no date by which. */
final class PmWithoutOwner implements Rule {

    @Override
    public String id() {
        return "pm-without-owner";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return facts.plan().budget().lines().stream()
                .filter(Budget.Line::pm)
                .filter(line -> !hasOwner(line) || !hasDate(line))
                .map(line -> Diagnostic.of(id(), line.origin())
                        .as(variant(line))
                        .about(line.id())
                        .with("line", line.id())
                        .with("title", line.title()));
    }

    private static String variant(Budget.Line line) {
        if (hasOwner(line)) {
            return "date";
        }
        return hasDate(line) ? "owner" : "";
    }

    private static boolean hasOwner(Budget.Line line) {
        return line.proMemorie().flatMap(ProMemorie::owner).isPresent();
    }

    private static boolean hasDate(Budget.Line line) {
        return line.proMemorie().flatMap(ProMemorie::by).isPresent();
    }
}
