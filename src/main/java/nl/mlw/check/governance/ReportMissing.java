package nl.mlw.check.governance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Located;
import nl.mlw.model.Period;
import nl.mlw.model.PeriodReport;
import nl.mlw.model.Programme.Reporting;
import nl.mlw.source.Origin;

/** A period that is over and of which there is no progress report, although there should be one of each. */
final class ReportMissing implements Rule {
    /** Who misses more than these has mistyped a year, and is helped by one finding better than by all. */
    private static final int MOST = 48;

    @Override
    public String id() {
        return "report-missing";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        Reporting reporting = facts.plan().programme().reporting();
        Set<Period> made =
                facts.plan().periods().stream().map(PeriodReport::period).collect(Collectors.toSet());
        Origin place = reporting
                .first()
                .map(Located::origin)
                .orElse(facts.plan().programme().origin());
        List<Period> missing = first(facts).stream()
                .flatMap(first -> Stream.iterate(first, ReportMissing::next)
                        .takeWhile(period -> period.through().isBefore(facts.asOf())))
                .filter(period -> !made.contains(period))
                .toList();
        return missing.size() > MOST
                ? Stream.of(together(facts, missing, place))
                : missing.stream()
                        .map(period -> Diagnostic.of(id(), place)
                                .about(period.id())
                                .with("period", period.id())
                                .with("from", period.from())
                                .with("through", period.through())
                                .with("months", reporting.everyMonths()));
    }

    private Diagnostic together(Facts facts, List<Period> missing, Origin place) {
        return Diagnostic.of(id(), place)
                .as("many")
                .about(facts.plan().programme().id())
                .with("count", missing.size())
                .with("first", missing.get(0).id())
                .with("last", missing.get(missing.size() - 1).id())
                .with("as-of", facts.asOf());
    }

    /** The first period of which there should be a report: as the programme says, else the first that has one. */
    private static Optional<Period> first(Facts facts) {
        Reporting reporting = facts.plan().programme().reporting();
        return reporting
                .first()
                .flatMap(id -> Period.of(id.value(), reporting.everyMonths()))
                .or(() -> facts.plan().periods().stream()
                        .map(PeriodReport::period)
                        .findFirst());
    }

    private static Period next(Period period) {
        return Period.containing(period.through().plusDays(1), period.months());
    }
}
