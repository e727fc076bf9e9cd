package nl.mlw.check.roles;

import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Assignment;
import nl.mlw.model.Executor;
import nl.mlw.model.Named;
import nl.mlw.model.Plan;
import nl.mlw.model.Role;

/** An assignment that is carried out by who commissions it: a client, or the body that the plan is for. */
final class ExecutorIsClient implements Rule {

    @Override
    public String id() {
        return "executor-is-client";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        Plan plan = facts.plan();
        return plan.assignments().stream()
                .flatMap(a -> a.card().executor().value().flatMap(executor -> finding(plan, a, executor)).stream());
    }

    private Optional<Diagnostic> finding(Plan plan, Assignment assignment, Executor executor) {
        return executor.role()
                .flatMap(ref -> plan.names()
                        .find(ref)
                        .filter(named -> isClient(plan, named))
                        .map(named -> Diagnostic.of(id(), ref.origin())
                                .about(assignment.id())
                                .with("assignment", assignment.id())
                                .with("title", assignment.title().value())
                                .with("executor", named.title())
                                .see("client", named.origin())));
    }

    private static boolean isClient(Plan plan, Named named) {
        boolean role = plan.role(named.id()).filter(Role::isClient).isPresent();
        return role
                || plan.programme()
                        .version()
                        .to()
                        .filter(body -> plan.names().id(body).equals(named.id()))
                        .isPresent();
    }
}
