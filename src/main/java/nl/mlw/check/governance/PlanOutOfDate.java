package nl.mlw.check.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.mlw.check.Parameter;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Located;

/** A plan whose last version is older than a plan may be. */
final class PlanOutOfDate implements Rule {
    /** After how many months there should be a new version. */
    private static final Parameter MONTHS = new Parameter("months");

    private static final int USUAL = 12;

    @Override
    public String id() {
        return "plan-out-of-date";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(MONTHS);
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        int months = facts.settings().number(id(), MONTHS.name()).orElse(USUAL);
        Located<LocalDate> version = facts.plan().programme().version().date();
        LocalDate due = version.value().plusMonths(months);
        return due.isBefore(facts.asOf())
                ? Stream.of(Diagnostic.of(id(), version.origin())
                        .about(facts.plan().programme().id())
                        .with("date", version.value())
                        .with("number", facts.plan().programme().version().number())
                        .with("months", months)
                        .with("due", due))
                : Stream.empty();
    }
}
