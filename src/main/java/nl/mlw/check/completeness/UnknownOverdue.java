package nl.mlw.check.completeness;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.diagnostic.Term;
import nl.mlw.model.Assignment;
import nl.mlw.model.Body;
import nl.mlw.model.Budget;
import nl.mlw.model.Field;
import nl.mlw.model.Located;
import nl.mlw.model.Plan;
import nl.mlw.model.Ref;

/** Something that is not known yet, although the day by which somebody was to find it out has passed. */
final class UnknownOverdue implements Rule {

    @Override
    public String id() {
        return "unknown-overdue";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        Plan plan = facts.plan();
        return Stream.of(
                        plan.assignments().stream().flatMap(assignment -> ofCard(facts, assignment)),
                        plan.governance().bodies().stream().flatMap(body -> ofBody(facts, body)),
                        plan.budget().lines().stream().flatMap(line -> ofLine(facts, line).stream()))
                .flatMap(findings -> findings);
    }

    private Stream<Diagnostic> ofCard(Facts facts, Assignment assignment) {
        return facts.plan().programme().habits().cardFields().stream()
                .flatMap(field -> overdue(
                        facts,
                        assignment.id(),
                        assignment.title().value(),
                        new Term(field.labelKey()),
                        field.of(assignment))
                        .stream());
    }

    private Stream<Diagnostic> ofBody(Facts facts, Body body) {
        return Stream.of(
                        overdue(facts, body.id(), body.title(), new Term("members"), body.members()),
                        overdue(facts, body.id(), body.title(), new Term("meets"), body.meets()))
                .flatMap(Optional::stream);
    }

    private Optional<Diagnostic> ofLine(Facts facts, Budget.Line line) {
        return line.proMemorie()
                .filter(pm -> line.pm())
                .flatMap(pm -> pm.by()
                        .filter(by -> by.value().isBefore(facts.asOf()))
                        .map(by -> finding(facts, line.id(), line.title(), new Term("amount"), by, pm.owner())));
    }

    private Optional<Diagnostic> overdue(Facts facts, String id, String title, Term what, Field<?> field) {
        return field instanceof Field.Unknown<?> unknown
                ? unknown.by()
                        .filter(by -> by.value().isBefore(facts.asOf()))
                        .map(by -> finding(facts, id, title, what, by, unknown.owner()))
                : Optional.empty();
    }

    private Diagnostic finding(
            Facts facts, String id, String title, Term what, Located<LocalDate> by, Optional<Ref> owner) {
        Diagnostic finding = Diagnostic.of(id(), by.origin())
                .about(id)
                .with("id", id)
                .with("title", title)
                .with("what", what)
                .with("by", by.value());
        return owner.map(role -> finding.with("owner", facts.plan().title(role)))
                .orElse(finding);
    }
}
