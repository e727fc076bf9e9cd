package nl.mlw.check.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.diagnostic.Term;
import nl.mlw.model.Budget;

/** A budget line that lacks what a controller needs to book it: the year, VAT, its nature and the division. */
final class BudgetLineIncomplete implements Rule {

    @Override
    public String id() {
        return "budget-line-incomplete";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        boolean divided = facts.plan().programme().municipalities().size() > 1;
        return facts.plan().budget().lines().stream()
                .filter(line -> !missing(line, divided).isEmpty())
                .map(line -> Diagnostic.of(id(), line.origin())
                        .about(line.id())
                        .with("line", line.id())
                        .with("title", line.title())
                        .with("missing", missing(line, divided)));
    }

    private static List<Term> missing(Budget.Line line, boolean divided) {
        List<Term> missing = new ArrayList<>();
        addIfEmpty(missing, "year", line.year());
        addIfEmpty(missing, "vat", line.vat());
        addIfEmpty(missing, "nature", line.nature());
        if (divided) {
            addIfEmpty(missing, "split", line.split());
        }
        return missing;
    }

    private static void addIfEmpty(List<Term> missing, String key, Optional<?> value) {
        if (value.isEmpty()) {
            missing.add(new Term(key));
        }
    }
}
