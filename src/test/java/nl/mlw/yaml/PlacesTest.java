package nl.mlw.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import nl.mlw.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds that places are those of an editor, wherever a file holds characters that take two places in memory. */
class PlacesTest {
    private static final String EMOJI = "\ud83d\ude00";

    /** The parser reads in pieces of about a thousand characters. */
    @Test
    void aCharacterOnTheEdgeOfAPieceIsReadWhole() {
        for (int before = 1; before <= 3200; before++) {
            YamlText text = parse("#" + "x".repeat(before - 1) + EMOJI + "\na: '" + EMOJI + "'\n");
            assertThat(text.problems()).as("after " + before).isEmpty();
            assertThat(value(text, "a").text()).isEqualTo(EMOJI);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{a: %s, b: '10'}", "{a: \ufeff, b: '10'}", "{%s: x, b: '10'}", "{a: é%s%s, b: '10'}"})
    void whatComesAfterItHasItsOwnPlace(String pattern) {
        String line = pattern.replace("%s", EMOJI);
        YamlScalar value = value(parse(line + "\n"), "b");
        assertThat(value.isPlain()).isFalse();
        assertThat(value.origin().span().column()).isEqualTo(line.indexOf("'10'") + 1);
        assertThat(value.origin().span().endColumn()).isEqualTo(line.indexOf("'10'") + 5);
    }

    @Test
    void aCarriageReturnEndsALineAsALineFeedDoes() {
        YamlText text = parse("a: b\r" + "c: d\r\n" + "e: f\n" + "g: h\r");
        assertThat(value(text, "c").origin()).hasToString("f:2:4");
        assertThat(value(text, "e").origin()).hasToString("f:3:4");
        assertThat(value(text, "g").origin()).hasToString("f:4:4");
        assertThat(value(text, "g").origin().file().line(4)).isEqualTo("g: h");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: {b: c\r", "a: {b: c   ", "a: {b: c\t\n\n"})
    void aProblemInTheSpaceBehindATextIsShownBehindTheText(String text) {
        assertThat(parse(text).problems())
                .extracting(problem -> problem.origin().toString())
                .containsExactly("f:1:9");
    }

    private static YamlScalar value(YamlText text, String key) {
        return (YamlScalar) ((YamlMapping) text.root().orElseThrow()).value(key).orElseThrow();
    }

    private static YamlText parse(String text) {
        return YamlParser.parse(new SourceFile("f", text));
    }
}
