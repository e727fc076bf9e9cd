package nl.mlw.document.frameworks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mlw.compute.Facts;
import nl.mlw.document.Labelled;
import nl.mlw.document.frameworks.FrameworksView.Matrix;
import nl.mlw.document.table.Cell;
import nl.mlw.document.table.Cell.Own;
import nl.mlw.document.table.Cell.Phrase;
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

    /** In millimetres: the room for words where a matrix has no marks, the least of it, and what a mark takes of it. */
    private static final double WORDS_MOST = 140;

    private static final double WORDS_LEAST = 52;
    private static final double MARK_ROOM = 10;

    private final Facts facts;
    private final Language language;
    private final List<Assignment> assignments;

    Matrices(Facts facts, Language language) {
        this.facts = facts;
        this.language = language;
        this.assignments = facts.plan().assignments();
    }

    /** One row of a matrix before it is drawn: what it is about, and the assignments that serve it. */
    private record Trace(String id, String title, Set<String> assignments) {

        boolean served() {
            return !assignments.isEmpty();
        }

        boolean servedBy(Assignment assignment) {
            return assignments.contains(assignment.id());
        }

        /** For who has not read its title anywhere in the document. */
        String named() {
            return id + " (" + title.replaceFirst("\\.$", "") + ")";
        }
    }

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
                .map(each -> new Trace(each.id(), each.text().strip(), known(ids(each.assignments()))))
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

    private Set<String> mentioning(String id, Function<Assignment, List<Ref>> refs) {
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

    private Set<String> known(Set<String> ids) {
        return assignments.stream().map(Assignment::id).filter(ids::contains).collect(Collectors.toSet());
    }

    private Matrix matrix(String key, List<Trace> traces) {
        String title = language.word("frameworks.matrix." + key);
        List<Assignment> serving = assignments.stream()
                .filter(assignment -> traces.stream().anyMatch(trace -> trace.servedBy(assignment)))
                .toList();
        List<Row> rows = traces.stream()
                .filter(Trace::served)
                .map(trace -> row(trace, serving))
                .toList();
        return new Matrix(title, new Table(title, "matrix", columns(key, serving), rows), empty(key, traces, serving));
    }

    /** Marks need little room; what they leave is for the words. */
    private List<Column> columns(String key, List<Assignment> serving) {
        double words = Math.max(WORDS_LEAST, WORDS_MOST - MARK_ROOM * serving.size());
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of(language.word("frameworks.column.id"), ColumnKind.NUMBER, 15)
                .asHead());
        columns.add(Column.of(language.word("frameworks.first." + key), ColumnKind.TEXT, words));
        serving.forEach(assignment -> columns.add(Column.of(assignment.number(), ColumnKind.MARK)));
        return columns;
    }

    private static Row row(Trace trace, List<Assignment> serving) {
        List<Cell> cells = new ArrayList<>(List.of(new Words(trace.id()), new Own(trace.title())));
        serving.forEach(assignment -> cells.add(new Words(trace.servedBy(assignment) ? MARK : "")));
        return Row.of(cells);
    }

    private List<Cell> empty(String key, List<Trace> traces, List<Assignment> serving) {
        if (traces.isEmpty()) {
            return List.of(new Words(language.word("frameworks.none." + key)));
        }
        List<Trace> unserved = traces.stream().filter(trace -> !trace.served()).toList();
        List<String> idle = assignments.stream()
                .filter(assignment -> !serving.contains(assignment))
                .map(Assignment::number)
                .toList();
        return List.of(
                key.equals("requirements")
                        ? sentence(language, "rows", key, names(unserved, Trace::id), traces.size())
                        : sentence(language.marking(), "rows", key, names(unserved, Trace::named), traces.size()),
                assignments.isEmpty()
                        ? new Words(language.word("common.no-assignments"))
                        : sentence(language, "columns", key, idle, assignments.size()));
    }

    private static List<String> names(List<Trace> traces, Function<Trace, String> name) {
        return traces.stream().map(name).toList();
    }

    private static Cell sentence(Language words, String which, String key, List<String> empty, int of) {
        String form = empty.isEmpty() ? "none" : empty.size() == of ? "all" : empty.size() == 1 ? "one" : "some";
        return Phrase.of(words.word("frameworks.empty-" + which + "." + key + "." + form, Map.of("list", empty)));
    }
}
