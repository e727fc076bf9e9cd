package nl.mlw.document.card;

import java.util.List;

/**
 * One field of a card as it is printed.
 *
 * @param empty whether nobody filled it in, which a card shows in another way than a field that does not apply
 */
public record FieldView(String label, boolean empty, List<Part> parts) {

    public FieldView {
        parts = List.copyOf(parts);
    }
}
