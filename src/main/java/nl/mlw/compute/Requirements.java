package nl.mlw.compute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.diagnostic.Severity;
import nl.mlw.model.Located;
import nl.mlw.model.Plan;
import nl.mlw.model.Requirement;

/** The requirements of all frameworks of a plan: which findings are about which. */
public final class Requirements {
    /** The argument by which a finding says that it is about one requirement only. */
    public static final String ARGUMENT = "requirement";

    private final List<Requirement> all;
    private final Map<String, List<Requirement>> byRule = new HashMap<>();
    private final Map<String, Requirement> byId = new HashMap<>();

    private Requirements(List<Requirement> all) {
        this.all = all;
        for (Requirement requirement : all) {
            byId.putIfAbsent(requirement.id(), requirement);
            if (requirement.test() instanceof Requirement.Computed computed) {
                computed.checks()
                        .forEach(check -> byRule.computeIfAbsent(check.value(), c -> new ArrayList<>())
                                .add(requirement));
            }
        }
    }

    static Requirements of(Plan plan) {
        return new Requirements(plan.frameworks().stream()
                .flatMap(framework -> framework.requirements().stream())
                .toList());
    }

    /** All requirements, framework by framework. */
    public List<Requirement> all() {
        return all;
    }

    /** The requirements that a finding says are not met. */
    public List<Requirement> about(Diagnostic diagnostic) {
        Object named = diagnostic.arguments().get(ARGUMENT);
        if (named instanceof String id && byId.containsKey(id)) {
            return List.of(byId.get(id));
        }
        return byRule.getOrDefault(diagnostic.rule(), List.of()).stream()
                .filter(requirement -> isAbout(requirement, diagnostic))
                .toList();
    }

    /** The requirement with this id. */
    public Optional<Requirement> requirement(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** How bad the team thinks a finding is, whatever the rule's page says; the worst if several requirements say so. */
    public Optional<Severity> severity(Diagnostic diagnostic) {
        return about(diagnostic).stream()
                .flatMap(requirement -> requirement.severity().stream())
                .min(Comparator.naturalOrder());
    }

    private static boolean isAbout(Requirement requirement, Diagnostic diagnostic) {
        return requirement.test() instanceof Requirement.Computed computed
                && (computed.only().isEmpty()
                        || diagnostic
                                .subject()
                                .filter(id -> names(computed.only(), id))
                                .isPresent());
    }

    private static boolean names(List<Located<String>> written, String name) {
        return written.stream().anyMatch(each -> each.value().equals(name));
    }
}
