package nl.mlw.style;

import java.util.ArrayList;
import java.util.List;
import nl.mlw.style.LogoOutline.Piece;

/** What a part of a drawing is cut off with. That is as much work as its outlines have crossings. */
final class LogoClip {

    private final List<Outline> outlines = new ArrayList<>();
    private int size;

    /** @param moved lies elsewhere than its numbers say, so it may cross any other */
    private record Outline(List<Piece> pieces, boolean moved) {}

    void add(List<Piece> pieces, boolean moved) {
        outlines.add(new Outline(pieces, moved));
        size += pieces.size();
    }

    /** In pieces. */
    int size() {
        return size;
    }

    /** How many pairs of pieces may cross, and at least one for each piece. */
    double crossings() {
        double count = size;
        for (int i = 0; i < outlines.size(); i++) {
            Outline one = outlines.get(i);
            count += within(one.pieces());
            for (int j = i + 1; j < outlines.size(); j++) {
                Outline other = outlines.get(j);
                count += one.moved() || other.moved()
                        ? (double) one.pieces().size() * other.pieces().size()
                        : between(one.pieces(), other.pieces());
            }
        }
        return count;
    }

    /** Neighbours always meet and never cross. */
    private static double within(List<Piece> pieces) {
        double count = 0;
        for (int i = 0; i < pieces.size(); i++) {
            for (int j = i + 2; j < pieces.size(); j++) {
                count += pieces.get(i).meets(pieces.get(j)) ? 1 : 0;
            }
        }
        return count;
    }

    private static double between(List<Piece> some, List<Piece> others) {
        double count = 0;
        for (Piece one : some) {
            for (Piece other : others) {
                count += one.meets(other) ? 1 : 0;
            }
        }
        return count;
    }
}
