package nl.mlw.check.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.diagnostic.Term;
import nl.mlw.model.Body;
import nl.mlw.model.DecisionKind;
import nl.mlw.model.PeriodReport.Ask;
import nl.mlw.model.Plan;
import nl.mlw.model.Ref;

/** A decision that a report leans on, or asks for, of which nobody decides: it only informs or advises, or its body does. */
final class DecisionWithoutSay implements Rule {

    @Override
    public String id() {
        return "decision-without-say";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        Map<String, Body> bodies = new HashMap<>();
        facts.plan().governance().bodies().forEach(body -> bodies.putIfAbsent(body.id(), body));
        return ReportedLine.all(facts)
                .flatMap(line -> Stream.of(
                                line.line().revisedBy().flatMap(ref -> taken(line, "revised", ref, bodies)),
                                line.line().result().adopted().flatMap(ref -> taken(line, "adopted", ref, bodies)),
                                line.line().asks().flatMap(Ask::of).flatMap(ref -> asked(line, ref, bodies)))
                        .flatMap(Optional::stream));
    }

    private Optional<Diagnostic> taken(ReportedLine line, String what, Ref ref, Map<String, Body> bodies) {
        Plan plan = line.plan();
        return plan.decision(ref).flatMap(decision -> {
            Diagnostic finding = line.finding(id(), ref.origin())
                    .with("what", new Term(what))
                    .with("decision", decision.id())
                    .see("decision", decision.origin());
            if (!decision.decides()) {
                return decision.kind()
                        .map(kind -> finding.with("kind", kind.word())
                                .with("say", new Term(kind.say().key())));
            }
            return decision.body()
                    .flatMap(body -> powerless(plan, body, bodies))
                    .map(body -> finding.as("body")
                            .with("body", body.title())
                            .with("deciding", deciding(plan))
                            .see("body", body.origin()));
        });
    }

    private Optional<Diagnostic> asked(ReportedLine line, Ref of, Map<String, Body> bodies) {
        return powerless(line.plan(), of, bodies)
                .map(body -> line.finding(id(), of.origin())
                        .as("asked")
                        .with("body", body.title())
                        .with("deciding", deciding(line.plan()))
                        .see("body", body.origin()));
    }

    /** The words of this programme for what decides something. */
    private static List<String> deciding(Plan plan) {
        return plan.programme().habits().decisionKinds().values().stream()
                .filter(DecisionKind::decides)
                .map(DecisionKind::word)
                .toList();
    }

    private static Optional<Body> powerless(Plan plan, Ref ref, Map<String, Body> bodies) {
        return Optional.ofNullable(bodies.get(plan.names().id(ref))).filter(body -> !body.decides());
    }
}
