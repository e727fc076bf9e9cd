package nl.mlw.check.roles;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Assignment;
import nl.mlw.model.Municipality;
import nl.mlw.model.Plan;
import nl.mlw.model.Team;

/** A team in which not every municipality takes part; a team that is only described in words cannot be judged. */
final class TeamMissesMunicipality implements Rule {

    @Override
    public String id() {
        return "team-misses-municipality";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return facts.plan().assignments().stream().flatMap(assignment -> finding(facts.plan(), assignment).stream());
    }

    private Optional<Diagnostic> finding(Plan plan, Assignment assignment) {
        List<Team.Member> members =
                assignment.card().team().value().map(Team::members).orElse(List.of());
        Set<String> present = members.stream()
                .flatMap(member -> member.municipality().stream())
                .map(ref -> plan.names().id(ref))
                .collect(Collectors.toSet());
        List<String> missing = plan.programme().municipalities().stream()
                .filter(m -> !present.contains(m.id()))
                .map(Municipality::name)
                .toList();
        if (members.isEmpty() || missing.isEmpty()) {
            return Optional.empty();
        }
        Diagnostic finding = Diagnostic.of(id(), assignment.card().team().origin())
                .about(assignment.id())
                .with("assignment", assignment.id())
                .with("title", assignment.title().value())
                .with("missing", missing);
        return Optional.of(present.isEmpty() ? finding.as("none") : finding);
    }
}
