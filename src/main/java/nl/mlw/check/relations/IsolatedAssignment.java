package nl.mlw.check.relations;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Assignment;
import nl.mlw.model.Field;
import nl.mlw.model.Plan;
import nl.mlw.model.Ref;
import nl.mlw.model.Relations;

/** An assignment that is tied to no other: nobody waits for it, it waits for nobody, and no product passes between them. */
final class IsolatedAssignment implements Rule {

    @Override
    public String id() {
        return "isolated-assignment";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        Plan plan = facts.plan();
        if (plan.assignments().size() < 2) {
            return Stream.empty();
        }
        Set<String> tied = tied(plan);
        return plan.assignments().stream()
                .filter(a -> !tied.contains(a.id()))
                .filter(a -> !(a.card().relations() instanceof Field.NotApplicable<Relations>))
                .map(a -> Diagnostic.of(id(), a.origin())
                        .about(a.id())
                        .with("assignment", a.id())
                        .with("title", a.title().value()));
    }

    private static Set<String> tied(Plan plan) {
        Set<String> tied = new HashSet<>();
        for (Assignment assignment : plan.assignments()) {
            assignment
                    .card()
                    .relations()
                    .value()
                    .ifPresent(relations -> relations.all().stream()
                            .map(ref -> plan.names().id(ref))
                            .filter(other -> !other.equals(assignment.id())
                                    && plan.assignment(other).isPresent())
                            .forEach(other -> {
                                tied.add(assignment.id());
                                tied.add(other);
                            }));
        }
        Products products = Products.of(plan);
        for (Assignment assignment : plan.assignments()) {
            for (Ref used : assignment.uses()) {
                products.suppliers(plan.names().id(used)).stream()
                        .filter(supplier -> !supplier.equals(assignment.id()))
                        .forEach(supplier -> {
                            tied.add(assignment.id());
                            tied.add(supplier);
                        });
            }
        }
        return tied;
    }
}
