package nl.mlw.document;

import java.util.ArrayList;
import java.util.List;
import nl.mlw.language.Language;

/**
 * A sentence with words of the plan in it, which a page in another language has to tell from its own.
 *
 * @param text all of it
 * @param pieces the same in parts, in order
 */
public record Mixed(String text, List<Piece> pieces) {

    public Mixed {
        pieces = List.copyOf(pieces);
    }

    /**
     * A part of a sentence.
     *
     * @param own whether it stands in the plan like that
     */
    public record Piece(String text, boolean own) {}

    /** Of a sentence in which a {@linkplain Language#marking marking} language filled in the words of the plan. */
    public static Mixed of(String marked) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c != Language.OPEN && c != Language.CLOSE) {
                text.append(c);
                continue;
            }
            if (text.length() > start) {
                pieces.add(new Piece(text.substring(start), depth > 0));
            }
            start = text.length();
            depth += c == Language.OPEN ? 1 : -1;
        }
        if (text.length() > start) {
            pieces.add(new Piece(text.substring(start), depth > 0));
        }
        return new Mixed(text.toString(), pieces);
    }
}
