package nl.mlw.document.frameworks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.mlw.compute.Facts;
import nl.mlw.document.Labelled;
import nl.mlw.document.frameworks.FrameworksView.Matrix;
import nl.mlw.document.table.Cell;
import nl.mlw.document.table.Cell.Own;
import nl.mlw.document.table.Cell.Words;
import nl.mlw.document.table.Column;
import nl.mlw.document.table.ColumnKind;
import nl.mlw.document.table.Row;
import nl.mlw.document.table.Table;
import nl.mlw.language.Language;
import nl.mlw.model.Assignment;
import nl.mlw.model.Ref;
import nl.mlw.model.Sourced;

/** Traces which assignments serve which goals, recommendations and requirements. */
final class Matrices {
    private static final String MARK = "●";

    private final Facts facts;
    private final Language language;
    private final List<Assignment> assignments;

    Matrices(Facts facts, Language language) {
        this.facts = facts;
        this.language = language;
        this.assignments = facts.plan().assignments();
    }

    /** One row of a matrix before it is drawn: what it is about, and the assignments that serve it. */
    private record Trace(String id, String title, Set<String> assignments) {}

    List<Matrix> all() {
        return List.of(
                matrix("goals", goals()),
                matrix("recommendations", recommendations()),
                matrix("requirements", requirements()));
    }

    List<Labelled> columns() {
        return assignments.stream()
                .map(a -> Labelled.own(a.number(), a.title().value()))
                .toList();
    }

    private List<Trace> goals() {
        return facts.plan().goals().stream()
                .map(goal -> new Trace(goal.id(), goal.title(), mentioning(goal.id(), Assignment::goals)))
                .toList();
    }

    private List<Trace> recommendations() {
        return facts.plan().programme().recommendations().stream()
                .map(each -> new Trace(each.id(), each.text().strip(), ids(each.assignments())))
                .toList();
    }

    private List<Trace> requirements() {
        return facts.requirements().all().stream()
                .map(each -> new Trace(each.id(), each.title(), mentioning(each.id(), Matrices::frameworks)))
                .toList();
    }

    private static List<Ref> frameworks(Assignment assignment) {
        return assignment.card().frameworks().value().map(Sourced::refs).orElse(List.of());
    }

    private Set<String> mentioning(String id, java.util.function.Function<Assignment, List<Ref>> refs) {
        Set<String> found = new HashSet<>();
        for (Assignment assignment : assignments) {
            if (ids(refs.apply(assignment)).contains(id)) {
                found.add(assignment.id());
            }
        }
        return found;
    }

    private Set<String> ids(List<Ref> refs) {
        Set<String> ids = new HashSet<>();
        refs.forEach(ref -> ids.add(facts.plan().names().id(ref)));
        return ids;
    }

    private Matrix matrix(String key, List<Trace> traces) {
        String title = language.word("frameworks.matrix." + key);
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of(language.word("frameworks.column.id"), ColumnKind.NUMBER, 15)
                .asHead());
        columns.add(Column.of(language.word("frameworks.first." + key), ColumnKind.TEXT, 52));
        assignments.forEach(assignment -> columns.add(Column.of(assignment.number(), ColumnKind.MARK)));
        List<Row> rows = traces.stream().map(this::row).toList();
        return new Matrix(title, new Table(title, "matrix", columns, rows), empty(key, traces));
    }

    private Row row(Trace trace) {
        List<Cell> cells = new ArrayList<>(List.of(new Words(trace.id()), new Own(trace.title())));
        cells(trace).forEach(mark -> cells.add(new Words(mark)));
        return Row.of(cells);
    }

    private List<String> cells(Trace trace) {
        return assignments.stream()
                .map(assignment -> trace.assignments().contains(assignment.id()) ? MARK : "")
                .toList();
    }

    private List<String> empty(String key, List<Trace> traces) {
        if (traces.isEmpty()) {
            return List.of(language.word("frameworks.none." + key));
        }
        List<String> rows = traces.stream()
                .filter(trace -> cells(trace).stream().allMatch(String::isEmpty))
                .map(Trace::id)
                .toList();
        List<String> columns = IntStream.range(0, assignments.size())
                .filter(i ->
                        traces.stream().allMatch(trace -> cells(trace).get(i).isEmpty()))
                .mapToObj(i -> assignments.get(i).number())
                .toList();
        List<String> sentences = new ArrayList<>();
        sentences.add(sentence("rows", key, rows, traces.size()));
        sentences.add(
                assignments.isEmpty()
                        ? language.word("common.no-assignments")
                        : sentence("columns", key, columns, assignments.size()));
        return sentences;
    }

    private String sentence(String which, String key, List<String> empty, int of) {
        String form = empty.isEmpty() ? "none" : empty.size() == of ? "all" : empty.size() == 1 ? "one" : "some";
        return language.word("frameworks.empty-" + which + "." + key + "." + form, Map.of("list", empty));
    }
}
