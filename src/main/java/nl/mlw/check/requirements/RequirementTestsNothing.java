package nl.mlw.check.requirements;

import java.util.List;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.check.Rulebook;
import nl.mlw.check.Scope;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.diagnostic.Term;
import nl.mlw.expression.Outcome;
import nl.mlw.model.Located;
import nl.mlw.model.Requirement;
import nl.mlw.model.Requirement.Computed;
import nl.mlw.model.Requirement.Expression;

/** A requirement of which the rules or the expression have nothing to look at, or do not look at all that it is about. */
final class RequirementTestsNothing implements Rule {
    private static final String ID = "requirement-tests-nothing";

    private final Rulebook known;

    RequirementTestsNothing(Rulebook known) {
        this.known = known;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return facts.requirements().all().stream()
                .filter(requirement -> requirement.test() instanceof Computed)
                .flatMap(requirement -> {
                    Computed computed = (Computed) requirement.test();
                    return Stream.concat(off(facts, requirement, computed), findings(facts, requirement, computed));
                });
    }

    /** What a rule that is off would find nobody knows. */
    private Stream<Diagnostic> off(Facts facts, Requirement requirement, Computed computed) {
        return computed.checks().stream()
                .filter(check -> known.canBeOff(check.value()))
                .flatMap(check -> facts.settings().of(check.value()).stream())
                .flatMap(setting -> setting.off().stream()
                        .filter(reason -> !reason.value().isEmpty())
                        .map(reason -> about(requirement, Diagnostic.of(ID, requirement.origin()))
                                .as("off")
                                .with("rule", setting.rule().value())
                                .see("off", reason.origin())));
    }

    /** What an expression turned out not to have looked at; it is asked only once, so whoever asks it reports this. */
    static Stream<Diagnostic> idle(Requirement requirement, Expression expression, Outcome outcome) {
        return outcome.isIdle()
                ? Stream.of(finding(
                                requirement,
                                expression.forEach().stream()
                                        .map(kind -> new Term(kind.id()))
                                        .toList())
                        .as(expression.when().isPresent() ? "when" : ""))
                : Stream.empty();
    }

    private Stream<Diagnostic> findings(Facts facts, Requirement requirement, Computed computed) {
        List<Scope> scopes = computed.checks().stream()
                .flatMap(check -> known.looksAt(check.value()).stream())
                .distinct()
                .toList();
        if (scopes.isEmpty()) {
            return Stream.empty();
        }
        if (scopes.stream().noneMatch(scope -> scope.isIn(facts))) {
            return Stream.of(finding(requirement, words(scopes)));
        }
        return computed.only().stream()
                .filter(id -> RequirementWrongParameter.exists(facts, id.value()))
                .filter(id -> scopes.stream().noneMatch(scope -> scope.holds(facts, id.value())))
                .map(id -> overlooked(requirement, scopes, id));
    }

    private static Diagnostic overlooked(Requirement requirement, List<Scope> scopes, Located<String> id) {
        return about(requirement, Diagnostic.of(ID, id.origin()).as("only"))
                .with("id", id.value())
                .with("things", words(scopes));
    }

    private static Diagnostic finding(Requirement requirement, List<Term> things) {
        return about(requirement, Diagnostic.of(ID, requirement.origin())).with("things", things);
    }

    private static Diagnostic about(Requirement requirement, Diagnostic finding) {
        return finding.about(requirement.id())
                .with("requirement-id", requirement.id())
                .with("title", requirement.title());
    }

    private static List<Term> words(List<Scope> scopes) {
        return scopes.stream().map(scope -> new Term(scope.key())).toList();
    }
}
