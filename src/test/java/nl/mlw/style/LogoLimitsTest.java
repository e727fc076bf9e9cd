package nl.mlw.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hands in logos that would take a document for ever, and ordinary ones that look a little like them. */
class LogoLimitsTest {

    private static final String CLIPPED = "<rect width=\"40\" height=\"10\" clip-path=\"url(#c)\"/>";

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("elements", doubling(30)),
                Arguments.of("elements", doubling(14)),
                Arguments.of("elements", "<defs>" + doubling(30) + "</defs>"),
                Arguments.of("elements", "<g/>".repeat(45_000)),
                Arguments.of("elements", repeated("<circle r=\"1\"/>".repeat(100), 150)),
                Arguments.of("elements", repeated("<path d=\"M0 0" + "L5 5L1 2".repeat(10_000) + "z\"/>", 9)),
                Arguments.of("circle", "<use id=\"a\" href=\"#a\"/>"),
                Arguments.of("circle", "<g id=\"a\"><use href=\"#a\"/></g>"),
                Arguments.of("circle", "<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><g><use href=\"#a\"/></g></g>"),
                Arguments.of(
                        "circle", "<clipPath id=\"c\"><rect width=\"5\" clip-path=\"url(#c)\"/></clipPath>" + CLIPPED),
                Arguments.of("circle", "<clipPath id=\"c\" clip-path=\"url(#c)\"><rect width=\"5\"/></clipPath>"),
                Arguments.of("circle", "<style>.x{clip-path:url(#c)}</style><clipPath id=\"c\" class=\"x\"/>"),
                Arguments.of(
                        "circle",
                        "<clipPath id=\"c\"><use href=\"#r\"/></clipPath><rect id=\"r\" clip-path=\"url(#c)\"/>"),
                Arguments.of("circle", "<linearGradient id=\"a\" href=\"#b\"/><linearGradient id=\"b\" href=\"#a\"/>"),
                Arguments.of("deep", "<g>".repeat(9_000) + "</g>".repeat(9_000)),
                Arguments.of("deep", "<g>".repeat(70) + "<circle r=\"1\"/>" + "</g>".repeat(70)),
                Arguments.of("deep", chain(200)),
                Arguments.of("dashes", "<path d=\"M0 0L40 10\" stroke-dasharray=\"0.00001\"/>"),
                Arguments.of("dashes", "<path d=\"M0 0L1e30 10\" stroke-dasharray=\"1\"/>"),
                Arguments.of("dashes", "<g stroke-dasharray=\"1e-9\"><g><circle r=\"5\"/></g></g>"),
                Arguments.of(
                        "dashes",
                        "<defs><rect id=\"a\" width=\"9\"/></defs><use href=\"#a\" stroke-dasharray=\"1e-9\"/>"),
                Arguments.of("dashes", "<style>.a{stroke-dasharray:0.00001}</style><circle class=\"a\" r=\"5\"/>"),
                Arguments.of("dashes", "<circle stroke-dasharray=\"0.0001%\" r=\"5\"/>"),
                Arguments.of("dashes", "<line x2=\"1e9\" stroke-dasharray=\"1 1\"/>"),
                Arguments.of(
                        "dashes", "<path stroke-dasharray=\"0.01\" d=\"M0 0" + "a5 5 0 111 1".repeat(2_000) + "\"/>"),
                Arguments.of(
                        "dashes", "<polyline stroke-dasharray=\"0.1\" points=\"" + "0,0 40,0 ".repeat(2_000) + "\"/>"),
                Arguments.of("clips", clip("<path d=\"" + star(1_001) + "\"/>")),
                Arguments.of("clips", clip("<path d=\"M0 0" + "L5 5L1 2L9 9L1 8".repeat(8_000) + "z\"/>")),
                Arguments.of("clips", clip("<circle cx=\"5\" cy=\"5\" r=\"2\"/>".repeat(3_000))),
                Arguments.of(
                        "clips",
                        clip(comb("M0 %dh40v.01h-40z")
                                + comb("M%1$d 0v40h.01v-40z").replace("/>", " transform=\"scale(1)\"/>"))),
                Arguments.of("clips", clip("<path d=\"" + star(201) + "\"/>") + CLIPPED.repeat(60)),
                Arguments.of(
                        "sheet",
                        "<style>" + ".a{fill:#000000}".repeat(17_500) + "</style><circle class=\"a\" r=\"5\"/>"),
                Arguments.of("sheet", ("<style>" + " ".repeat(1_000) + "</style>").repeat(100)),
                Arguments.of("twice", "<circle id=\"a\" r=\"5\"/><g><circle id=\" a \" r=\"4\"/></g>"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aDrawingThatIsTooMuchIsRefusedWithTheReason(String why, String content) {
        assertThat(of(content).unusable()).contains(why);
    }

    @Test
    void theIdThatTwoPartsHaveIsNamed() {
        assertThat(of("<circle id=\"bol\" r=\"5\"/><circle id=\"bol\" r=\"4\"/>")
                        .leftOut())
                .containsExactly("bol");
    }

    static Stream<String> read() {
        return Stream.of(
                "<style>" + " ".repeat(50_000) + "x</style>",
                "<style>" + "/*".repeat(25_000) + "</style>",
                "<style>" + "{".repeat(50_000) + "</style>",
                "<style>" + ".a,".repeat(9_000) + ".b{" + "fill:#000000;".repeat(2_000) + "}</style>",
                "<style>" + "<style>".repeat(15_000) + "</style>".repeat(15_000) + "</style>",
                "<style>.a{"
                        + IntStream.range(0, 5_000)
                                .mapToObj(i -> "p" + i + ":x;")
                                .collect(Collectors.joining()) + "}</style><circle class=\"" + "a ".repeat(100_000)
                        + "\"/>",
                "<circle style=\"" + "fill:#000000;".repeat(21_000) + "\" r=\"5\"/>",
                "<circle fill=\"" + " ".repeat(250_000) + "x\" r=\"5\"/>",
                "<circle fill=\"url(" + " ".repeat(250_000) + "x\" r=\"5\"/>",
                "<circle fill=\"" + "url(#a".repeat(40_000) + "\" r=\"5\"/>",
                "<path d=\"M0 0" + "L5 5L1 2".repeat(30_000) + "z\"/>",
                "<path stroke-dasharray=\"9\" d=\"" + "M".repeat(250_000) + "\"/>",
                "<path stroke-dasharray=\"9\" d=\"M" + "1".repeat(250_000) + " 2\"/>",
                "<path stroke-dasharray=\"9\" d=\"M0 0l" + "1e-9,".repeat(50_000) + "\"/>");
    }

    @ParameterizedTest
    @MethodSource("read")
    void longTextsAreReadInOneGo(String content) {
        assertThat(of(content)).isNotNull();
    }

    @Test
    void aDrawingThatOnlyBeginsIsRefusedAtOnce() {
        assertThat(judged("<!DOCTYPE svg".repeat(20_000)).unusable()).contains("entities");
    }

    /** As Illustrator, Inkscape and Figma write them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<defs><style>.cls-1{clip-path:url(#clip-path);}.cls-2{fill:#e30613;}.cls-3{stroke-dasharray:4 2}</style>"
                        + "<clipPath id=\"clip-path\"><rect width=\"40\" height=\"10\"/></clipPath></defs>"
                        + "<g id=\"Laag_2\"><g class=\"cls-1\"><path class=\"cls-2\" d=\"M17,48.61a5.58,5.58,0,1,0,5.57,5.58A5.57,5.57,0,0,0,17,48.61Z\"/>"
                        + "<circle class=\"cls-3\" r=\"4\"/></g></g>",
                "<defs id=\"defs1\"><linearGradient id=\"lg1\"><stop style=\"stop-color:#000000;stop-opacity:1\" offset=\"0\" id=\"stop1\"/>"
                        + "</linearGradient><linearGradient xlink:href=\"#lg1\" id=\"lg2\" x1=\"0\" y1=\"0\" x2=\"1\" y2=\"1\""
                        + " gradientUnits=\"userSpaceOnUse\"/></defs><g id=\"layer1\" transform=\"translate(-3.5,2)\">"
                        + "<path style=\"fill:url(#lg2);stroke:#000000;stroke-width:0.26;stroke-dasharray:none;stroke-dashoffset:-1\" id=\"path1\""
                        + " d=\"m 12.7,9.3 c 1.5,0 2.6e-1,1.2 -3.4,1.2 z\"/></g>",
                "<g clip-path=\"url(#clip0_1_2)\"><path d=\"M0 5C0 2.24 2.24 0 5 0V0C7.76 0 10 2.24 10 5Z\" fill=\"url(#paint0_linear_1_2)\"/></g>"
                        + "<defs><linearGradient id=\"paint0_linear_1_2\" x1=\"5\" y1=\"0\" x2=\"5\" y2=\"10\" gradientUnits=\"userSpaceOnUse\">"
                        + "<stop stop-color=\"#0B4A6F\"/><stop offset=\"1\" stop-color=\"#2F6B5E\"/></linearGradient>"
                        + "<clipPath id=\"clip0_1_2\"><rect width=\"40\" height=\"10\" fill=\"white\" transform=\"translate(0 1)\"/></clipPath></defs>"
            })
    void whatADrawingProgramWritesStays(String content) {
        Logo logo = of(content);
        assertThat(logo.unusable()).isEmpty();
        assertThat(logo.leftOut()).isEmpty();
        assertThat(logo.svg().orElseThrow()).contains("<path", "url(#logo-");
    }

    static Stream<String> large() {
        return Stream.of(
                "<path d=\"M0 0L5,5z\"/>".repeat(4_900),
                repeated("<circle r=\"1\"/><circle r=\"2\"/>", 1_000),
                clip("<path d=\"" + ring(1_000) + "\"/>"),
                clip(IntStream.range(0, 40)
                        .mapToObj(i -> "<path d=\"M" + i + " 0" + "h.1v.1".repeat(10) + "z\"/>")
                        .collect(Collectors.joining())),
                clip("<rect width=\"9\" height=\"9\"/>") + CLIPPED.repeat(1_000),
                "<path stroke-dasharray=\"4 2\" d=\"M0 0" + "L1000 900L900 1000".repeat(500) + "\"/>");
    }

    @ParameterizedTest
    @MethodSource("large")
    void aLargeLogoStays(String content) {
        assertThat(of(content).unusable()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stroke-dasharray=\"2 -1\"", "stroke-width=\"-3\"", "stroke-miterlimit=\"-4\""})
    void aLineOfLessThanNothingIsLeftOutAndNamed(String attribute) {
        String name = attribute.substring(0, attribute.indexOf('='));
        Logo logo = of("<circle r=\"5\" " + attribute + "/>");
        assertThat(logo.leftOut()).containsExactly(name);
        assertThat(logo.svg().orElseThrow()).doesNotContain(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<defs id=\"b\"/>",
                "<clipPath id=\"b\"/>",
                "<linearGradient id=\"b\"/>",
                "<symbol id=\"b\"/>",
                ""
            })
    void aRepetitionOfNothingIsLeftOutAndNamed(String target) {
        Logo logo = of(target + "<use href=\"#b\"/>");
        assertThat(logo.leftOut()).contains("use");
        assertThat(logo.svg().orElseThrow()).contains("<use>");
    }

    private static String doubling(int times) {
        return "<g id=\"g0\"><circle r=\"1\"/></g>"
                + IntStream.range(1, times)
                        .mapToObj(
                                i -> "<g id=\"g" + i + "\">" + ("<use href=\"#g" + (i - 1) + "\"/>").repeat(2) + "</g>")
                        .collect(Collectors.joining());
    }

    private static String chain(int links) {
        return "<use href=\"#a0\"/>"
                + IntStream.range(0, links)
                        .mapToObj(i -> "<use id=\"a" + i + "\" href=\"#a" + (i + 1) + "\"/>")
                        .collect(Collectors.joining())
                + "<circle id=\"a" + links + "\" r=\"1\"/>";
    }

    private static String repeated(String content, int times) {
        return "<g id=\"a\">" + content + "</g>" + "<use href=\"#a\"/>".repeat(times);
    }

    private static String clip(String content) {
        return "<clipPath id=\"c\">" + content + "</clipPath>" + CLIPPED;
    }

    private static String comb(String tooth) {
        return "<path d=\""
                + IntStream.range(0, 200)
                        .mapToObj(i -> String.format(Locale.ROOT, tooth, i))
                        .collect(Collectors.joining())
                + "\"/>";
    }

    /** Each side crosses nearly all others. */
    private static String star(int points) {
        return around(points, points / 2, 1);
    }

    /** No side crosses another. */
    private static String ring(int points) {
        return around(points, 1, 0.9);
    }

    private static String around(int points, int step, double every) {
        return IntStream.range(0, points)
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "%s%.3f %.3f",
                        i == 0 ? "M" : "L",
                        20 + 20 * (i % 2 == 0 ? 1 : every) * Math.cos(2 * Math.PI * i * step / points),
                        5 + 5 * (i % 2 == 0 ? 1 : every) * Math.sin(2 * Math.PI * i * step / points)))
                .collect(Collectors.joining("", "", "z"));
    }

    private static Logo of(String content) {
        return judged("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                + " viewBox=\"0 0 40 10\">" + content + "</svg>");
    }

    private static Logo judged(String text) {
        StyleFile file = new StyleFile("logo.svg", text.getBytes(StandardCharsets.UTF_8));
        return assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Logo.of(file));
    }
}
