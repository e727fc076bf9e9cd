package nl.mlw.document.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mlw.language.Language;
import nl.mlw.model.Field;
import nl.mlw.model.Plan;

/** Says of an empty field in which of the three ways it is empty; <i>not filled in</i> is not <i>does not apply</i>. */
final class Emptiness {
    private final Plan plan;
    private final Language language;

    Emptiness(Plan plan, Language language) {
        this.plan = plan;
        this.language = language;
    }

    <T> FieldView view(String label, Field<T> field, Function<T, List<Part>> filled) {
        List<Part> parts = parts(field, filled);
        return parts.isEmpty()
                ? new FieldView(label, true, List.of(Part.statement(language.word("card.absent"), "")))
                : new FieldView(label, false, parts);
    }

    /** What was filled in, and behind that the names of all that was not, on one line. */
    List<FieldView> gathered(List<FieldView> fields) {
        List<FieldView> gathered =
                new ArrayList<>(fields.stream().filter(field -> !field.empty()).toList());
        String names = fields.stream()
                .filter(FieldView::empty)
                .map(field -> within(field.label()))
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            gathered.add(new FieldView(language.word("card.absent"), true, List.of(Part.said(names))));
        }
        return gathered;
    }

    /** A name as it stands within a line; an abbreviation keeps its capitals. */
    private static String within(String name) {
        boolean abbreviated = name.length() > 1 && !Character.isLowerCase(name.charAt(1));
        return abbreviated ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private <T> List<Part> parts(Field<T> field, Function<T, List<Part>> filled) {
        if (field instanceof Field.NotApplicable<T> no) {
            return List.of(Part.statement(language.word("card.not-applicable"), no.reason()));
        }
        if (field instanceof Field.Unknown<T> unknown) {
            return List.of(Part.statement(unknown(unknown), unknown.note().orElse("")));
        }
        return field.value().map(filled).orElse(List.of());
    }

    private String unknown(Field.Unknown<?> field) {
        Map<String, Object> arguments = new HashMap<>();
        field.owner().ifPresent(owner -> arguments.put("owner", plan.title(owner)));
        field.by().ifPresent(day -> arguments.put("by", day.value()));
        return language.word("card.unknown", arguments);
    }
}
