package nl.mlw.load;

import java.util.List;
import java.util.Map;
import nl.mlw.model.CardField;
import nl.mlw.model.Coded;
import nl.mlw.model.OwnWords;

/**
 * Which fields the cards of a programme have, in which order, and what they are called ({@code card:} in {@code programme.yaml}).
 *
 * @param fields all in the order of the source, unless the programme chose
 */
record CardLayout(List<CardField> fields, OwnWords labels) {
    private static final Map<String, CardField> FIELDS = Coded.words(CardField.class);

    /** @param language of the plan, in which the labels are written */
    static CardLayout read(Fields programme, String language) {
        return programme
                .mapping("card")
                .map(card -> card.read(f -> layout(f, language)))
                .orElseGet(() -> new CardLayout(List.of(CardField.values()), OwnWords.NONE));
    }

    private static CardLayout layout(Fields card, String language) {
        List<CardField> chosen = card.choices("fields", FIELDS);
        OwnWords labels = OwnLabels.read(card, FIELDS, CardField::labelKey, language, Said.NOW);
        return new CardLayout(chosen.isEmpty() ? List.of(CardField.values()) : chosen, labels);
    }
}
