package nl.mlw.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tries to bring through a text of the plan what may not stand in a document. */
class ProseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "tekst <img src=x onerror=alert(1)> tekst",
                "<div onclick=\"x\">\n[klik](javascript:alert(1))\n</div>",
                "[klik](javascript:alert(1))",
                "[klik](JaVaScRiPt:alert(1) \"titel\")",
                "[klik](&#106;avascript:alert(1))",
                "[klik][j]\n\n[j]: javascript:alert(1)",
                "[j]\n\n[j]: data:text/html;base64,PHNjcmlwdD4=",
                "<javascript:alert(1)>",
                "[pas](file:///etc/passwd)",
                "[pas](../geheim.yaml)",
                "![beeld](file:///etc/passwd)",
                "![beeld](https://example.org/pixel.png)",
                "![beeld][b]\n\n[b]: https://example.org/pixel.png",
                "[![beeld](file:///x)](javascript:alert(1))",
                "<a href=\"[x](javascript:alert(1))\">y</a>",
                "<!-- ![x](file:///x) -->",
                "<![CDATA[ <b>x</b> ]]>",
                "<?php echo 1 ?>",
                "# Kop\n\nen\n\nnog een kop\n===\n",
                "```\nopen",
                "> <script>\n> alert(1)",
                "- <img src=x>\n  - ![b](file:///x)"
            })
    void nothingActiveComesThrough(String text) {
        assertThat(Prose.html(text)).doesNotContainPattern(ACTIVE);
        assertThat(Prose.htmlInline(text)).doesNotContainPattern(ACTIVE);
        assertThat(onAGitHost(Prose.markdown(text))).doesNotContainPattern(ACTIVE);
        assertThat(onAGitHost("| a |\n|---|\n| " + Prose.markdownInline(text) + " |"))
                .doesNotContainPattern(ACTIVE);
    }

    private static final String ACTIVE =
            "(?i)<(script|img|div|a href=\"(?!https?:|mailto:)|\\?|!--|h[1-6])|href=\"(?!https?:|mailto:)";

    /** The same parser without the escaping of tags: a reader that believes all it gets. */
    private static String onAGitHost(String markdown) {
        return com.vladsch.flexmark.html.HtmlRenderer.builder().build().render(MarkdownText.parse(markdown));
    }

    /** Nothing that a team wrote is left out, if it would say nothing as Markdown. */
    @ParameterizedTest
    @ValueSource(strings = {"***", "-", "*", "---", "[a]: https://example.org"})
    void aTextWithoutWordsIsShownAsItStands(String text) {
        assertThat(Prose.html(text)).isEqualTo("<p>" + text + "</p>");
        assertThat(Prose.htmlInline(text)).isEqualTo(text);
        assertThat(onAGitHost(Prose.markdown(text)).strip()).isEqualTo("<p>" + text + "</p>");
        assertThat(onAGitHost(Prose.markdownInline(text)).strip()).isEqualTo("<p>" + text + "</p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<b>vet</b> | <p>&lt;b&gt;vet&lt;/b&gt;</p>",
                "**vet** | <p><strong>vet</strong></p>",
                "# Kop | <p><strong>Kop</strong></p>",
                "![Een kaart](k.png) | <p>Een kaart</p>",
                "[weg](ftp://x) | <p>weg</p>",
                "[web](https://example.org) | <p><a href=\"https://example.org\">web</a></p>",
                "<mailto:a@example.org> | <p><a href=\"mailto:a@example.org\">mailto:a@example.org</a></p>",
                "5 < 6 & 7 | <p>5 &lt; 6 &amp; 7</p>"
            })
    void whatMayStandStands(String text, String html) {
        assertThat(Prose.html(text).strip()).isEqualTo(html);
    }

    @Test
    void aDefinedLinkCarriesItsTarget() {
        assertThat(Prose.markdown("zie [het rapport][r]\n\n[r]: https://example.org/r"))
                .isEqualTo("zie [het rapport](<https://example.org/r>)");
    }

    @Test
    void onOneLineItemsFollowEachOtherWithASemicolon() {
        String text = "Eerst:\n\n- inkoop\n- visie | beeld;\n- *rest*\n\nDan\nverder.";
        assertThat(Prose.markdownInline(text)).isEqualTo("Eerst: inkoop; visie \\| beeld; *rest* Dan verder.");
        assertThat(Prose.htmlInline(text)).isEqualTo("Eerst: inkoop; visie | beeld; <em>rest</em> Dan verder.");
    }

    @Test
    void aRaggedTableIsMadeWhole() {
        assertThat(Prose.html("| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |\n").split("<td", -1))
                .hasSize(5);
    }

    @Test
    void endlessNestingAndLongTextsAreOnlyText() {
        assertThat(Prose.html("> ".repeat(2000) + "diep")).contains("diep");
        assertThat(Prose.html("[".repeat(5000) + "tekst")).contains("tekst");
        assertThat(Prose.html("woord ".repeat(7000))).hasSizeGreaterThan(40000);
        assertThat(Prose.htmlInline("")).isEmpty();
    }
}
