package nl.mlw.compute;

import java.util.List;
import java.util.stream.Stream;
import nl.mlw.model.Assignment;
import nl.mlw.model.CardField;

/** All prose of a card, field by field, for rules that look at how a text was written. */
public final class CardTexts {

    private CardTexts() {}

    /** The texts of a card, in the order of its fields; with those that say why a field does not apply. */
    public static List<CardText> of(Assignment assignment) {
        return Stream.of(CardField.values())
                .flatMap(field -> field.texts(assignment).map(text -> new CardText(assignment, field, text)))
                .toList();
    }
}
