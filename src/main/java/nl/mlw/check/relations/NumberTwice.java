package nl.mlw.check.relations;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Plan;
import nl.mlw.source.Origin;

/** Two assignments, two rows of the planning or two lines of the budget with the same number, by which people call them. */
final class NumberTwice implements Rule {

    @Override
    public String id() {
        return "number-twice";
    }

    /** Something with a number; {@code id} is what a waiver names. */
    private record Numbered(String id, String number, Origin place) {}

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        Plan plan = facts.plan();
        return Stream.of(
                        twice(
                                "",
                                plan.assignments().stream()
                                        .map(a -> new Numbered(a.id(), a.number(), a.numberPlace()))),
                        twice(
                                "row",
                                plan.planning().rows().stream()
                                        .map(r ->
                                                new Numbered(plan.names().id(r.step()), r.number(), r.numberPlace()))),
                        twice(
                                "line",
                                plan.budget().lines().stream()
                                        .map(l -> new Numbered(l.id(), l.number(), l.numberPlace()))))
                .flatMap(findings -> findings);
    }

    private Stream<Diagnostic> twice(String variant, Stream<Numbered> all) {
        Map<String, Numbered> first = new HashMap<>();
        return all.flatMap(each -> Optional.ofNullable(first.putIfAbsent(each.number(), each))
                .filter(earlier -> !earlier.id().equals(each.id()))
                .map(earlier -> Diagnostic.of(id(), each.place())
                        .as(variant)
                        .about(each.id())
                        .with("number", each.number())
                        .with("one", earlier.id())
                        .with("other", each.id())
                        .see("first", earlier.place()))
                .stream());
    }
}
