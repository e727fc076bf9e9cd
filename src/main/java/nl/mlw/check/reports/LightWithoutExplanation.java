package nl.mlw.check.reports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.diagnostic.Term;
import nl.mlw.model.Located;
import nl.mlw.model.PeriodReport.StepReport;

/** A step that is at risk, has a problem or lies still, while the report does not say why, with what effect, or what is done. */
final class LightWithoutExplanation implements Rule {
    private static final List<Map.Entry<String, Function<StepReport, Optional<Located<String>>>>> PARTS = List.of(
            Map.entry("cause", StepReport::cause),
            Map.entry("effect", StepReport::effect),
            Map.entry("measure", StepReport::measure));

    @Override
    public String id() {
        return "light-without-explanation";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return ReportedLine.all(facts)
                .filter(LightWithoutExplanation::isOff)
                .flatMap(line -> finding(line, missing(line.line())).stream());
    }

    private static boolean isOff(ReportedLine line) {
        return switch (line.line().status()) {
            case RISK, PROBLEM, SUSPENDED -> true;
            case NOT_STARTED, GOOD, COMPLETED, CANCELLED -> false;
        };
    }

    private static List<Term> missing(StepReport line) {
        return PARTS.stream()
                .filter(part -> part.getValue().apply(line).isEmpty())
                .map(part -> new Term(part.getKey()))
                .toList();
    }

    private Optional<Diagnostic> finding(ReportedLine line, List<Term> missing) {
        return Optional.of(missing)
                .filter(parts -> !parts.isEmpty())
                .map(parts -> line.finding(id(), line.line().origin())
                        .with("status", line.statusWord())
                        .with("missing", parts));
    }
}
