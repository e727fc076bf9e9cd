package nl.mlw.diagnostic.print;

import static org.assertj.core.api.Assertions.assertThat;

import nl.mlw.source.Origin;
import nl.mlw.source.SourceFile;
import nl.mlw.source.Span;
import org.junit.jupiter.api.Test;

/** The carets stand under what is meant, whatever else is on the line. */
class ExcerptTest {

    @Test
    void theCaretsStandUnderTheStretch() {
        assertThat(marked("title: Wonen", new Span(1, 8, 1, 13))).isEqualTo("Wonen");
    }

    @Test
    void aTabTakesFourPlaces() {
        assertThat(marked("\ttitle: Wonen", new Span(1, 9, 1, 14))).isEqualTo("Wonen");
    }

    @Test
    void aCharacterOfTwoUnitsTakesOnePlace() {
        assertThat(marked("# \ud83d\ude00 Wonen", new Span(1, 6, 1, 11))).isEqualTo("Wonen");
    }

    @Test
    void aControlCharacterDoesNotReachTheTerminal() {
        assertThat(excerpt("a\u001b[31mb", Span.at(1, 1)).line()).isEqualTo("a·[31mb");
    }

    @Test
    void ofALongLineTheStretchStaysVisible() {
        String line = "x".repeat(500) + "Wonen" + "y".repeat(500);
        assertThat(marked(line, new Span(1, 501, 1, 506))).isEqualTo("Wonen");
        assertThat(excerpt(line, new Span(1, 501, 1, 506)).line())
                .hasSize(122)
                .startsWith("…")
                .endsWith("…");
    }

    @Test
    void aStretchOfSeveralLinesIsUnderlinedOnItsFirst() {
        assertThat(marked("text: |\n  een\n", new Span(1, 7, 2, 6))).isEqualTo("|");
    }

    @Test
    void behindTheEndOfALineThereIsOneCaret() {
        assertThat(excerpt("a: [", Span.at(1, 9)).underline()).isEqualTo("    ^");
    }

    @Test
    void aLineThatIsNotThereGivesNoExcerpt() {
        assertThat(Excerpt.of(new Origin(new SourceFile("a.yaml", ""), Span.at(3, 1))))
                .isEmpty();
    }

    private static String marked(String text, Span span) {
        Excerpt excerpt = excerpt(text, span);
        int from = excerpt.underline().indexOf('^');
        int start = excerpt.line().offsetByCodePoints(0, from);
        return excerpt.line().substring(start, start + excerpt.underline().length() - from);
    }

    private static Excerpt excerpt(String text, Span span) {
        return Excerpt.of(new Origin(new SourceFile("a.yaml", text), span)).orElseThrow();
    }
}
