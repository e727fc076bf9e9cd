package nl.mlw.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Looks where a line may end. */
class LineBreaksTest {

    @Test
    void aDateStaysWhole() {
        assertThat(pieces("van 01-09-2021 tot 01-04-2022"))
                .containsExactly("van ", "01-09-2021 ", "tot ", "01-04-2022");
    }

    @Test
    void aNameMayEndALineAtItsHyphen() {
        assertThat(pieces("Noord-Limburg")).containsExactly("Noord-", "Limburg");
    }

    @Test
    void aLongAddressMayEndALineAfterASign() {
        assertThat(pieces("https://www.example.org/een/heel_lang_pad_naar_een_bestand"))
                .containsExactly("https:", "//www.", "example.", "org/een/heel_lang_", "pad_naar_een_bestand");
    }

    @Test
    void whatNeverEndsMayEndALineAnywhereButNotBetweenALetterAndItsAccent() {
        assertThat(pieces("1".repeat(60))).allMatch(piece -> piece.length() <= 24);
        assertThat(pieces("e\u0301".repeat(40))).allMatch(piece -> piece.startsWith("e"));
        assertThat(pieces("\uD83D\uDE00".repeat(40))).allMatch(piece -> piece.startsWith("\uD83D"));
        assertThat(String.join("", pieces("\u4E00".repeat(50)))).hasSize(50);
    }

    private static List<String> pieces(String text) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (to > from) {
                pieces.add(text.substring(from, to));
            }
            from = to;
        }
        return pieces;
    }
}
