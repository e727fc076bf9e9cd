package nl.mlw.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Repeats every sign that means something until a parser that is not bounded hangs or falls over. */
class ProseBoundsTest {

    /** Just below the bound. */
    private static final int SIZE = 49_990;

    /** A good part of what a file may hold. */
    private static final int FILE = 300_000;

    /** A hundred times what it takes: what is quadratic takes minutes. */
    private static final Duration GUARD = Duration.ofSeconds(60);

    private static final List<UnaryOperator<String>> WRITINGS =
            List.of(Prose::markdown, Prose::html, Prose::markdownInline, Prose::htmlInline, MarkdownEscape::escape);

    private static Stream<String> units() {
        return Stream.of(
                "*",
                "**a ",
                "*a ",
                "a*",
                "*a* ",
                "***a",
                "_",
                "_a ",
                "a_b_",
                "*_",
                "~",
                "~~",
                "~~a",
                "- ",
                "* ",
                "+ ",
                "1. ",
                "1) ",
                "> ",
                "> - ",
                "- - ",
                "- a\n",
                "- a\n\n",
                "1. a\n",
                "> a\n",
                "[",
                "]",
                "[a](",
                "[a](b)",
                "](a)",
                "](",
                "[a][",
                "[a]",
                "[a](<",
                "[a](b \"",
                "[x]: y\n",
                "[x]:",
                "![",
                "![a](b) ",
                "[^a]",
                "[^a]: b\n",
                "[^a] ",
                "- [ ] a\n",
                "<",
                "<a ",
                "<a b=\"",
                "<!--",
                "<?",
                "<![CDATA[",
                "<br>",
                "</p>",
                "<p>\n\n",
                "<http://a.b> ",
                "`",
                "`` a ",
                "```\n",
                "    a\n",
                "#",
                "# a\n",
                "|",
                "|\n",
                "|a",
                "a|b\n",
                "| a | b |\n",
                "=",
                "a\n=\n",
                "-",
                "--\n",
                "\\",
                "&",
                "&#",
                "&#x1;",
                "!",
                " ",
                "\t",
                "\n",
                "\n\n",
                "\r",
                "x ",
                "x",
                "a\n",
                "a  \n",
                "(",
                ")",
                "{",
                "$",
                "é",
                "\u00A0",
                "\u2028",
                "\uD83D\uDE00",
                "\u00AD");
    }

    @ParameterizedTest
    @MethodSource("units")
    void aSignThatIsRepeatedTakesNoTime(String unit) {
        String text = unit.repeat(SIZE / unit.length());
        assertTimeoutPreemptively(
                GUARD,
                () -> assertThat(Prose.html(text) + Prose.markdownInline(text)).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "*", "> ", "|\n", "\n", "x\n", "x "})
    void aTextAsLargeAsAFileTakesNoTime(String unit) {
        assertWritten(unit.repeat(FILE / unit.length()));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 10_000})
    void whatOpensAndIsClosedAtTheEndTakesNoTime(int levels) {
        assertWritten("*a ".repeat(levels) + "a* ".repeat(levels));
        assertWritten("*".repeat(levels) + "a" + "*".repeat(levels));
        assertWritten("*_".repeat(levels) + "a" + "_*".repeat(levels));
        assertWritten("~~*".repeat(levels) + "a" + "*~~".repeat(levels));
        assertWritten("[".repeat(levels) + "a" + "](b)".repeat(levels));
        assertWritten("![".repeat(levels) + "a" + "](b)".repeat(levels));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 14_000, 33_000})
    void manyDefinitionsItemsAndRowsTakeNoTime(int many) {
        assertWritten(all(many, i -> "[a" + i + "]: http://b" + i + "\n"));
        assertWritten(all(many, i -> "[^a" + i + "]: b\n\n") + all(many, i -> "[^a" + i + "] "));
        assertWritten(all(many, i -> " ".repeat(Math.min(i, 300)) + "- a\n"));
        assertWritten("| a | b |\n|---|---|\n" + "| c | d |\n".repeat(many));
        assertWritten("|" + "a|".repeat(many) + "\n|" + "-|".repeat(many) + "\n" + "|\n".repeat(many));
    }

    @Test
    void aTextBeyondTheBoundsIsShownAsItStands() {
        String table = "| a | b |\n|---|---|\n" + "| c | *d* |\n".repeat(1_000);
        assertThat(Prose.excess(table)).contains(Prose.Excess.SIGNS);
        assertThat(Prose.html(table)).doesNotContain("<em>").contains("| c | *d* |<br />\n| c | *d* |");
        assertThat(Prose.excess("x".repeat(50_001))).contains(Prose.Excess.LENGTH);
        assertThat(Prose.html("x".repeat(50_001))).isEqualTo("<p>" + "x".repeat(50_001) + "</p>");
        assertThat(Prose.excess("> ".repeat(61) + "diep")).contains(Prose.Excess.DEPTH);
        assertThat(Prose.html("> ".repeat(61) + "diep")).isEqualTo("<p>" + "&gt; ".repeat(61) + "diep</p>");
        assertThat(Prose.html("> ".repeat(50) + "diep"))
                .contains("<blockquote>")
                .contains("<p>diep</p>");
    }

    @Test
    void aLargeTextThatSomebodyWroteIsReadAsMarkdown() {
        String table = "| a | b |\n|---|---|\n" + "| **c** | [d](https://e.nl) |\n".repeat(900);
        String list = "- een **vette** *schuine* regel\n".repeat(1_500);
        assertThat(Prose.excess(table)).isEmpty();
        assertThat(Prose.excess(list)).isEmpty();
        assertThat(Prose.html(list).split("<strong>", -1)).hasSize(1_501);
    }

    private static String all(int many, IntFunction<String> unit) {
        return IntStream.range(0, many).mapToObj(unit).collect(Collectors.joining());
    }

    private static void assertWritten(String text) {
        for (UnaryOperator<String> writing : WRITINGS) {
            assertTimeoutPreemptively(
                    GUARD, () -> assertThat(writing.apply(text)).isNotNull(), () -> text.substring(0, 20));
        }
    }
}
