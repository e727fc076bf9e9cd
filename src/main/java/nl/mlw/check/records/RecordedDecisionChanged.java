package nl.mlw.check.records;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Decision;
import nl.mlw.model.Located;
import nl.mlw.model.ReportRecord;

/** A decision that an adopted report names and that now has another date, or is no longer in the plan. */
final class RecordedDecisionChanged implements Rule {

    @Override
    public String id() {
        return "recorded-decision-changed";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        Map<String, Decision> now = new HashMap<>();
        facts.plan().decisions().forEach(decision -> now.putIfAbsent(decision.id(), decision));
        return facts.plan().records().stream()
                .flatMap(record -> record.decisions().stream()
                        .flatMap(then -> finding(record, then, Optional.ofNullable(now.get(then.id()))).stream()));
    }

    private Optional<Diagnostic> finding(ReportRecord record, Decision then, Optional<Decision> now) {
        Diagnostic about = Diagnostic.of(id(), now.map(Decision::origin).orElse(then.origin()))
                .about(then.id())
                .with("decision", then.id())
                .with("title", then.title())
                .with("period", record.period().value());
        if (now.isEmpty()) {
            return Optional.of(about.as("gone"));
        }
        Optional<Located<java.time.LocalDate>> date = now.flatMap(Decision::date);
        boolean same = date.map(Located::value).equals(then.date().map(Located::value));
        if (same) {
            return Optional.empty();
        }
        Diagnostic dated = then.date().map(d -> about.with("was", d.value())).orElse(about);
        return Optional.of(
                date.map(d -> dated.with("now", d.value())).orElse(dated).see("record", then.origin()));
    }
}
