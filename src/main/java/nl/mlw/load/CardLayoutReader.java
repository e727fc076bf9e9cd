package nl.mlw.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mlw.model.CardField;
import nl.mlw.model.OwnWords;

/** Reads which fields the cards of a programme have, in which order, and what they are called ({@code card:} in {@code programme.yaml}). */
final class CardLayoutReader {
    private static final Map<String, CardField> FIELDS =
            Stream.of(CardField.values()).collect(Collectors.toMap(CardField::key, Function.identity()));

    private final List<CardField> fields = new ArrayList<>();
    private final Map<String, Map<String, String>> labels = new TreeMap<>();

    private CardLayoutReader() {}

    /** @param language of the plan, in which the labels are written */
    static CardLayoutReader read(Fields programme, String language) {
        CardLayoutReader reader = new CardLayoutReader();
        programme.mapping("card").ifPresent(card -> card.read(f -> reader.layout(f, language)));
        return reader;
    }

    /** All fields in the order of the source, unless the programme chose. */
    List<CardField> fields() {
        return fields.isEmpty() ? List.of(CardField.values()) : List.copyOf(fields);
    }

    OwnWords labels() {
        return new OwnWords(labels);
    }

    private boolean layout(Fields card, String language) {
        fields.addAll(card.choices("fields", FIELDS));
        card.mapping("labels").ifPresent(m -> m.read(f -> labels(f, language)));
        return true;
    }

    private boolean labels(Fields f, String language) {
        for (CardField field : CardField.values()) {
            f.maybeString(field.key())
                    .ifPresent(text -> labels.computeIfAbsent(language, l -> new TreeMap<>())
                            .put(field.labelKey(), text));
        }
        return true;
    }
}
