package nl.mlw.check.requirements;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.compute.Requirements;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.diagnostic.TeamText;
import nl.mlw.expression.Expressions;
import nl.mlw.expression.Mistake;
import nl.mlw.expression.Outcome;
import nl.mlw.expression.Subject;
import nl.mlw.model.Requirement;

/** Something for which one of the team's own expressions is not true; also tells of expressions that cannot be answered, or asked of nothing. */
final class RequirementNotMet implements Rule {

    @Override
    public String id() {
        return "requirement-not-met";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        List<Requirement> asked = facts.requirements().all().stream()
                .filter(requirement -> requirement.test() instanceof Requirement.Expression)
                .toList();
        if (asked.isEmpty()) {
            return Stream.empty();
        }
        Expressions expressions = new Expressions(facts);
        return asked.stream().flatMap(requirement -> findings(expressions, requirement));
    }

    private Stream<Diagnostic> findings(Expressions expressions, Requirement requirement) {
        Requirement.Expression expression = (Requirement.Expression) requirement.test();
        if (!expression.isNamed()) {
            return Stream.empty();
        }
        Outcome outcome = expressions.evaluate(expression);
        Stream<Diagnostic> costly = outcome.tooCostly().stream()
                .map(stop -> Diagnostic.of("expression-too-costly", stop.where())
                        .as(stop.together() ? "together" : "")
                        .about(requirement.id())
                        .with("requirement-id", requirement.id()));
        Stream<Diagnostic> wrong = Stream.concat(
                        outcome.mistakes().stream(), expressions.unknownPlaces(expression).stream())
                .map(mistake -> invalid(requirement, mistake));
        Stream<Diagnostic> failing = outcome.failing().stream()
                .map(subject -> failing(expressions.shown(subject), requirement, expression, subject));
        return Stream.of(costly, wrong, failing, RequirementTestsNothing.idle(requirement, expression, outcome))
                .flatMap(s -> s);
    }

    private static Diagnostic invalid(Requirement requirement, Mistake mistake) {
        Diagnostic finding = Diagnostic.of("expression-invalid", mistake.origin())
                .as(mistake.variant())
                .about(requirement.id())
                .with("requirement-id", requirement.id());
        for (Map.Entry<String, Object> argument : mistake.arguments().entrySet()) {
            finding = finding.with(argument.getKey(), argument.getValue());
        }
        return finding;
    }

    private Diagnostic failing(
            Map<String, Object> shown, Requirement requirement, Requirement.Expression expression, Subject subject) {
        Map<String, Object> values = new TreeMap<>(shown);
        Map<String, String> texts = new TreeMap<>();
        expression.message().forEach((language, text) -> texts.put(language, text.value()));
        if (texts.isEmpty()) {
            texts.put("", requirement.title());
        }
        return Diagnostic.of(id(), subject.origin())
                .about(subject.id())
                .with(Requirements.ARGUMENT, requirement.id())
                .with("title", requirement.title())
                .with("subject", subject.id())
                .with("text", new TeamText(texts, values))
                .see("requirement", requirement.origin());
    }
}
