package nl.mlw.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hands in logos that want more than to be looked at. */
class LogoTest {

    private static final String OPEN =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 40 10\"";

    @Test
    void shapesAndTheirPaintStay() {
        Logo logo = of(
                OPEN + "><defs><linearGradient id=\"a\"><stop offset=\"0\" stop-color=\"#000000\"/></linearGradient>"
                        + "</defs><g transform=\"scale(2)\"><path d=\"M0 0L5,5z\" fill=\"url(#a)\"/><use xlink:href=\"#b\"/></g><circle id=\"b\" r=\"1\"/></svg>");
        assertThat(logo.svg().orElseThrow())
                .contains("<path d=\"M0 0L5,5z\" fill=\"url(#logo-a)\">", "<use xlink:href=\"#logo-b\">")
                .contains("<linearGradient id=\"logo-a\"><stop offset=\"0\" stop-color=\"#000000\">");
        assertThat(logo.unsafe()).isEmpty();
        assertThat(logo.leftOut()).isEmpty();
        assertThat(logo.width() / logo.height()).isEqualTo(4);
    }

    @Test
    void theStyleSheetOfADrawingProgramBecomesPaint() {
        Logo logo = of(OPEN + "><style>/* x */ .st0{fill:#7A1F5C;} .st0,.st1{stroke:#ffffff}</style>"
                + "<path class=\"st0\" d=\"M0 0\"/><path class=\"st1\" style=\"stroke:none\" d=\"M1 1\"/></svg>");
        assertThat(logo.svg().orElseThrow())
                .contains("<path d=\"M0 0\" fill=\"#7A1F5C\" stroke=\"#ffffff\">", "<path d=\"M1 1\" stroke=\"none\">")
                .doesNotContain("style");
        assertThat(logo.leftOut()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>alert(1)</script> | script",
                "<g><script href=\"https://example.org/x.js\"/></g> | script",
                "<s:script xmlns:s=\"http://www.w3.org/1999/xhtml\">alert(1)</s:script> | script",
                "<path onclick=\"alert(1)\" d=\"M0 0\"/> | onclick",
                "<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">Hallo</p></foreignObject> | foreignObject",
                "<use href=\"https://example.org/a.svg#b\"/> | href",
                "<use xlink:href=\"file:///etc/passwd\"/> | href",
                "<use xlink:href=\"javascript:alert(1)\"/> | href",
                "<path d=\"M0 0\" fill=\"url(https://example.org/a.svg#b)\"/> | fill",
                "<path d=\"M0 0\" style=\"fill:url( 'file:///etc/passwd' )\"/> | fill",
                "<style>@import url(https://example.org/a.css);</style> | @import"
            })
    void whatReachesOutIsLeftOutAndNamed(String content, String named) {
        Logo logo = of(OPEN + ">" + content + "<circle r=\"5\"/></svg>");
        assertThat(logo.unsafe()).containsExactly(named);
        assertThat(logo.svg().orElseThrow())
                .contains("<circle r=\"5\">")
                .doesNotContainIgnoringCase("alert", "example", "file:", "javascript", "script", "foreign", "on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "image", "animate", "set", "filter", "a", "switch", "symbol", "pattern", "iframe"})
    void whatIsNoShapeIsLeftOutAndNamed(String element) {
        Logo logo = of(OPEN + "><" + element + ">x</" + element + "></svg>");
        assertThat(logo.leftOut()).containsExactly(element);
        assertThat(logo.svg().orElseThrow()).doesNotContain("<" + element).endsWith("\"><" + "/svg>");
    }

    @Test
    void transparencyIsNamedBecauseAPdfToKeepHasNone() {
        assertThat(of(OPEN + "><path opacity=\".5\" style=\"fill-opacity:1\" d=\"M0 0\"/></svg>")
                        .leftOut())
                .containsExactly("opacity");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dit is geen SVG | no-svg",
                "'' | no-svg",
                "<html/> | no-svg",
                "<svg viewBox=\"0 0 1 1\"/> | no-svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"> | no-svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/> | size",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 0 1\"/> | size",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100%\" height=\"1e9\"/> | size"
            })
    void aFileThatIsNoUsableDrawingIsRefused(String text, String why) {
        assertThat(of(text).unusable()).contains(why);
        assertThat(of(text).svg()).isEmpty();
    }

    @Test
    void widthAndHeightServeWhereThereIsNoViewBox() {
        assertThat(of("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20mm\" height=\"10mm\"/>")
                        .svg()
                        .orElseThrow())
                .contains("viewBox=\"0 0 20 10\"");
    }

    @Test
    void aFileFromOutsideIsNeverReadAndEntitiesAreNeverFilledIn() {
        String secret = "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
        String bomb = "<!DOCTYPE svg [<!ENTITY a \"" + "x".repeat(50) + "\"><!ENTITY b \"" + "&a;".repeat(50)
                + "\"><!ENTITY c \"" + "&b;".repeat(50) + "\"><!ENTITY d \"" + "&c;".repeat(50) + "\">]>";
        for (String doctype : new String[] {secret, bomb}) {
            Logo logo = Assertions.assertTimeout(
                    Duration.ofSeconds(5), () -> of(doctype + OPEN + "><title>&x;&d;</title></svg>"));
            assertThat(logo.unusable()).contains("entities");
        }
    }

    @Test
    void theDoctypeOfADrawingProgramIsNoReasonToRefuse() {
        assertThat(of("<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\""
                                + " \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">" + OPEN + "/>")
                        .svg())
                .isPresent();
    }

    @Test
    void aDrawingForAWallIsRefused() {
        assertThat(of(OPEN + ">" + " ".repeat(Logo.MAX_BYTES) + "</svg>").unusable())
                .contains("large");
    }

    private static Logo of(String text) {
        return Logo.of(new StyleFile("logo.svg", text.getBytes(StandardCharsets.UTF_8)));
    }
}
