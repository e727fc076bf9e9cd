package nl.mlw.check.money;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Budget;
import nl.mlw.model.Plan;
import nl.mlw.source.Origin;

/** Two lines of the budget that count on the same money: one source as cover, or one decision for more money. */
final class CoverClaimedTwice implements Rule {

    @Override
    public String id() {
        return "cover-claimed-twice";
    }

    /** What a line counts on; {@code cover} is what the plan calls it. */
    private record Claim(Budget.Line line, String variant, String cover, Origin place) {

        String key() {
            return variant + " " + cover.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        Map<String, Claim> first = new HashMap<>();
        return facts.plan().budget().lines().stream()
                .flatMap(line -> claims(facts.plan(), line))
                .flatMap(
                        claim -> Optional.ofNullable(first.putIfAbsent(claim.key(), claim))
                                .map(earlier -> finding(claim, earlier))
                                .stream());
    }

    private static Stream<Claim> claims(Plan plan, Budget.Line line) {
        return Stream.concat(
                line.coverage().stream()
                        .filter(cover -> !cover.source().isEmpty())
                        .map(cover -> new Claim(line, "", cover.source(), cover.origin())),
                line.requests().stream()
                        .flatMap(request -> request.decision().stream())
                        .map(decision ->
                                new Claim(line, "decision", plan.names().id(decision), decision.origin())));
    }

    private Diagnostic finding(Claim claim, Claim earlier) {
        return Diagnostic.of(id(), claim.place())
                .as(claim.variant())
                .about(claim.line().id())
                .with("cover", claim.cover())
                .with("line", claim.line().id())
                .with("title", claim.line().title())
                .with("other", earlier.line().id())
                .with("other-title", earlier.line().title())
                .see("first", earlier.place());
    }
}
