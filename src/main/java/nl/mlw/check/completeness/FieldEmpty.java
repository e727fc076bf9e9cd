package nl.mlw.check.completeness;

import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.diagnostic.Term;
import nl.mlw.model.Assignment;
import nl.mlw.model.CardField;
import nl.mlw.model.Field;

/** A field of a card about which nobody has said anything; without an executor nobody is at work. */
final class FieldEmpty implements Rule {

    @Override
    public String id() {
        return "field-empty";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return facts.plan().assignments().stream()
                .flatMap(assignment -> facts.plan().programme().habits().cardFields().stream()
                        .filter(field -> isEmpty(field.of(assignment)))
                        .map(field -> finding(assignment, field)));
    }

    /** A value that could not be read is no empty field; it has been reported as what it is. */
    private static boolean isEmpty(Field<?> content) {
        return content instanceof Field.Absent<?> absent && !absent.unreadable();
    }

    private Diagnostic finding(Assignment assignment, CardField field) {
        Diagnostic finding = Diagnostic.of(id(), field.of(assignment).origin())
                .about(assignment.id())
                .with("assignment", assignment.id())
                .with("title", assignment.title().value())
                .with("field", new Term(field.labelKey()))
                .with("key", field.key());
        return field == CardField.EXECUTOR ? finding.as("executor") : finding;
    }
}
