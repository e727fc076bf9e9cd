package nl.mlw.document.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mlw.document.BudgetWords;
import nl.mlw.document.card.CardComposer;
import nl.mlw.document.card.FieldView;
import nl.mlw.document.card.Part;
import nl.mlw.document.table.Cell.Words;
import nl.mlw.document.table.Row;
import nl.mlw.language.Language;
import nl.mlw.model.Assignment;
import nl.mlw.model.Budget;
import nl.mlw.model.CardField;
import nl.mlw.model.Field;
import nl.mlw.model.Plan;

/** Gathers what is still open, field by field, so that a reader sees at once where the plan is not ready. */
final class OpenMatters {
    private final Plan plan;
    private final Language language;

    OpenMatters(Plan plan, Language language) {
        this.plan = plan;
        this.language = language;
    }

    List<Row> rows(CardComposer cards) {
        List<Row> rows = new ArrayList<>();
        for (CardField field : plan.programme().habits().cardFields()) {
            Map<String, List<String>> states = new LinkedHashMap<>();
            for (Assignment assignment : plan.assignments()) {
                state(cards.view(field, assignment), field.of(assignment))
                        .ifPresent(state -> states.computeIfAbsent(state, s -> new ArrayList<>())
                                .add(assignment.number()));
            }
            states.forEach(
                    (state, numbers) -> rows.add(row(language.word(field.labelKey()), state, assignments(numbers))));
        }
        goals().ifPresent(rows::add);
        rows.addAll(amounts());
        return rows;
    }

    /** A field that does not apply is an answer, so it is not open. */
    private static Optional<String> state(FieldView view, Field<?> field) {
        return field instanceof Field.NotApplicable<?>
                ? Optional.empty()
                : view.parts().stream()
                        .filter(part -> part.kind().equals(Part.STATEMENT))
                        .map(Part::lead)
                        .findFirst();
    }

    private Optional<Row> goals() {
        List<String> without = plan.assignments().stream()
                .filter(a -> a.goals().isEmpty())
                .map(Assignment::number)
                .toList();
        return without.isEmpty()
                ? Optional.empty()
                : Optional.of(row(
                        language.word("card.context.goals"),
                        language.word("card.context.no-goal"),
                        assignments(without)));
    }

    private List<Row> amounts() {
        BudgetWords words = BudgetWords.of(plan, language);
        Map<String, List<String>> states = new LinkedHashMap<>();
        for (Budget.Line line : plan.budget().lines()) {
            if (line.amount().isEmpty()) {
                states.computeIfAbsent(words.amount(line), s -> new ArrayList<>())
                        .add(line.number());
            }
        }
        List<Row> rows = new ArrayList<>();
        states.forEach(
                (state, numbers) -> rows.add(row(language.word("bundle.open.budget-field"), state, lines(numbers))));
        return rows;
    }

    private String assignments(List<String> numbers) {
        return numbers.size() > 1 && numbers.size() == plan.assignments().size()
                ? language.word("bundle.open.all", Map.of("count", numbers.size()))
                : language.list(numbers);
    }

    private String lines(List<String> numbers) {
        String key = numbers.size() == 1 ? "bundle.open.budget-lines.one" : "bundle.open.budget-lines.many";
        return language.word(key, Map.of("numbers", language.list(numbers)));
    }

    /** A field, in what way it is open, and on which assignments. */
    private static Row row(String field, String state, String assignments) {
        return Row.of(new Words(field), new Words(state), new Words(assignments));
    }
}
