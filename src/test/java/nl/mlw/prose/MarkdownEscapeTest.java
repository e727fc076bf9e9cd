package nl.mlw.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownEscapeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Inrichten programmaorganisatie",
                "€ 60.000,00",
                "2.1",
                "31-12-2021",
                "OPD-2.1/S2",
                "minder dan < 5 % & meer",
                "R&D",
                "snake_case_naam",
                "-5 %",
                "#12",
                "Wat? Ja! (zie bijlage)"
            })
    void ordinaryTextStaysReadable(String text) {
        assertThat(MarkdownEscape.escape(text)).isEqualTo(text);
        assertThat(shown(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a | b",
                "*vet* en _schuin_ en __vet__",
                "[tekst](javascript:alert(1))",
                "![beeld](file:///etc/passwd)",
                "<script>alert(1)</script>",
                "`code`",
                "&lt;b&gt; &amp; &#60;",
                "# kop",
                "> citaat",
                "- punt",
                "+ punt",
                "1. punt",
                "12) punt",
                "---",
                "===",
                "~~~",
                "~~weg~~",
                "C:\\map\\*",
                "<https://example.org>",
                "[^1] en [x]: y"
            })
    void everyOtherTextIsShownAsItIs(String text) {
        assertThat(shown(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"'a\nb', 'a b'", "'a\r\n\r\n# b', 'a # b'", "'a\u0007b', 'ab'"})
    void aValueStaysOnOneLine(String text, String line) {
        assertThat(MarkdownEscape.escape(text)).isEqualTo(line);
    }

    @Test
    void aPipeDoesNotSplitACell() {
        assertThat(html("| a |\n|---|\n| " + MarkdownEscape.escape("x | y") + " |\n"))
                .contains("<td>x | y</td>");
    }

    private static String shown(String text) {
        String html = html(MarkdownEscape.escape(text));
        assertThat(html).startsWith("<p>").endsWith("</p>");
        return html.substring("<p>".length(), html.length() - "</p>".length())
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static String html(String markdown) {
        return MarkdownText.html(markdown).strip();
    }
}
