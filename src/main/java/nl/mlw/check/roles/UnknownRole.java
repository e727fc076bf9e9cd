package nl.mlw.check.roles;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.kind.Kind;
import nl.mlw.language.Suggestions;
import nl.mlw.model.Assignment;
import nl.mlw.model.Located;
import nl.mlw.model.Plan;

/** An executor or a team in words that match no role or body; references that lead nowhere are reported while linking. */
final class UnknownRole implements Rule {
    private static final Pattern SEPARATORS = Pattern.compile("[,;\\n•]|\\ben\\b");
    private static final int MOST_WORDS_OF_A_ROLE = 5;

    @Override
    public String id() {
        return "unknown-role";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return facts.plan().assignments().stream()
                .flatMap(a -> Stream.concat(executor(facts.plan(), a), team(facts.plan(), a)));
    }

    private Stream<Diagnostic> executor(Plan plan, Assignment assignment) {
        return assignment.card().executor().value().filter(e -> e.role().isEmpty()).flatMap(e -> e.text()).stream()
                .flatMap(text -> finding(plan, assignment, text.value(), text).map(d -> d.as("executor")).stream());
    }

    /** Only a team that is a list of short names is taken for roles; a sentence is left alone. */
    private Stream<Diagnostic> team(Plan plan, Assignment assignment) {
        Optional<Located<String>> text = assignment.card().team().value().flatMap(t -> t.text());
        List<String> parts = text.stream()
                .flatMap(t -> Arrays.stream(SEPARATORS.split(t.value())))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        boolean names = parts.stream().allMatch(part -> part.split("\\s+").length <= MOST_WORDS_OF_A_ROLE);
        return text.filter(t -> names).stream()
                .flatMap(t -> parts.stream()
                        .flatMap(part -> finding(plan, assignment, part, t).map(d -> d.as("team")).stream()));
    }

    private Optional<Diagnostic> finding(Plan plan, Assignment assignment, String written, Located<String> text) {
        String role = withoutMunicipality(plan, written);
        if (isKnown(plan, written) || isKnown(plan, role)) {
            return Optional.empty();
        }
        Diagnostic finding = Diagnostic.of(id(), text.origin())
                .about(assignment.id())
                .with("assignment", assignment.id())
                .with("written", written);
        return Optional.of(
                suggestion(plan, role).map(s -> finding.with("suggestion", s)).orElse(finding));
    }

    private static boolean isKnown(Plan plan, String name) {
        return plan.names().find(Kind.ROLE, name).isPresent();
    }

    /** <i>Portefeuillehouder Weert</i> is the role of portefeuillehouder, for Weert. */
    private static String withoutMunicipality(Plan plan, String written) {
        return plan.programme().municipalities().stream()
                .map(m -> m.name())
                .filter(name -> !name.isEmpty() && written.endsWith(" " + name))
                .findFirst()
                .map(name -> written.substring(0, written.length() - name.length() - 1)
                        .strip())
                .orElse(written);
    }

    private static Optional<String> suggestion(Plan plan, String written) {
        Stream<String> bodies = plan.governance().bodies().stream()
                .flatMap(body -> Stream.concat(Stream.of(body.title()), body.aliases().stream()));
        Stream<String> roles = plan.governance().roles().stream()
                .flatMap(role -> Stream.concat(Stream.of(role.title()), role.aliases().stream()));
        return Suggestions.nearest(written, Stream.concat(bodies, roles).toList());
    }
}
