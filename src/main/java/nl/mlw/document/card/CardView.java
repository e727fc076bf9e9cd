package nl.mlw.document.card;

import java.util.List;

/**
 * One card as it is printed.
 *
 * @param anchor the name to link to it by
 * @param label our word and its number, such as <i>Opdracht 2.1</i>
 * @param title what the plan calls it
 * @param header the two fields above the card: theme and assignment
 * @param fields the twelve fields of the source, in its order
 * @param contextTitle what stands above the fields that the source does not have
 * @param context what the plan says about this assignment in other places
 */
public record CardView(
        String anchor,
        String label,
        String title,
        List<FieldView> header,
        List<FieldView> fields,
        String contextTitle,
        List<FieldView> context) {

    public CardView {
        header = List.copyOf(header);
        fields = List.copyOf(fields);
        context = List.copyOf(context);
    }
}
