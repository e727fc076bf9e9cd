package nl.mlw.document.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.mlw.language.Language;

/** What stands in one place of a table. */
public sealed interface Cell {

    /** With nothing in it. */
    Cell EMPTY = new Words("");

    /** Words in the language of the document. */
    record Words(String text) implements Cell {}

    /** Words of the plan, which keep its language. */
    record Own(String own) implements Cell {}

    /** Words of the plan that lead to another place in the document. */
    record Link(String own, String anchor) implements Cell {}

    /** A text of the plan, as Markdown. */
    record Prose(String prose) implements Cell {}

    /** A day, with the words that tell it. */
    record Day(String text, LocalDate day) implements Cell {}

    /** A sum of money, with the words that tell it. */
    record Amount(String text, BigDecimal amount) implements Cell {}

    /**
     * A status: colour, shape and word together.
     *
     * @param code its shape and colour, as style sheets know them: `dot green`, `dotted grey`…
     */
    record Status(String code, String word) implements Cell {}

    /** Parts that follow each other on one line. */
    record Phrase(List<Cell> parts) implements Cell {

        public Phrase {
            parts = List.copyOf(parts);
        }

        /** Of what there is. */
        public static Phrase of(Cell... parts) {
            return new Phrase(List.of(parts));
        }

        /** These with the same between each two of them. */
        public static Phrase joined(List<Cell> cells, String between) {
            List<Cell> parts = new ArrayList<>();
            for (Cell cell : cells) {
                if (!parts.isEmpty()) {
                    parts.add(new Words(between));
                }
                parts.add(cell);
            }
            return new Phrase(parts);
        }

        /** A sentence in which a {@linkplain Language#marking marking} language filled in words of the plan. */
        public static Phrase of(String marked) {
            List<Cell> parts = new ArrayList<>();
            int start = 0;
            int depth = 0;
            for (int i = 0; i <= marked.length(); i++) {
                char c = i < marked.length() ? marked.charAt(i) : Language.CLOSE;
                if (c != Language.OPEN && c != Language.CLOSE) {
                    continue;
                }
                if (i > start) {
                    String text = marked.substring(start, i);
                    parts.add(depth > 0 ? new Own(text) : new Words(text));
                }
                start = i + 1;
                depth += c == Language.OPEN ? 1 : -1;
            }
            return new Phrase(parts);
        }
    }

    /** Lines below each other. */
    record Lines(List<Cell> lines) implements Cell {

        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /** What a reader has to see first. */
    record Strong(Cell strong) implements Cell {}

    /** What a reader may skip. */
    record Quiet(Cell quiet) implements Cell {}

    /** What takes the place of several cells. */
    record Wide(Cell wide, int span) implements Cell {}
}
