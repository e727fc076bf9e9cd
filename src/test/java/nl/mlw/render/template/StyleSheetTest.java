package nl.mlw.render.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mlw.model.StatusLook;
import nl.mlw.render.RenderFailure;
import org.junit.jupiter.api.Test;

/** Holds the colours of the house style to what everybody can read. */
class StyleSheetTest {

    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;

    private final String css = Templates.bundled().styleSheet();

    @Test
    void textStandsOutOnEveryBackground() {
        List<String> backgrounds = colours("background-color: (#[ef]\\w{5})");
        assertThat(backgrounds).isNotEmpty();
        assertThat(colours("[{; ]color: (#\\w{6})")).isNotEmpty().allSatisfy(text -> {
            assertThat(contrast(text, "#ffffff")).as(text).isGreaterThanOrEqualTo(TEXT);
            assertThat(backgrounds)
                    .allSatisfy(background -> assertThat(contrast(text, background))
                            .as(text + " on " + background)
                            .isGreaterThanOrEqualTo(TEXT));
        });
    }

    @Test
    void shapesOfAStatusStandOutToo() {
        assertThat(colours("\\.status\\.[^\\n]*?(#\\w{6})"))
                .hasSizeGreaterThanOrEqualTo(7)
                .allSatisfy(shape ->
                        assertThat(contrast(shape, "#edf0f2")).as(shape).isGreaterThanOrEqualTo(SHAPE));
    }

    @Test
    void theStyleSheetKnowsEveryShapeAndColour() {
        for (StatusLook.Colour colour : StatusLook.Colour.values()) {
            assertThat(css).contains(".status." + colour.key() + " .mark { border-color: #");
            for (String filled : List.of("dot", "square")) {
                assertThat(css).contains(".status." + filled + "." + colour.key() + " .mark");
            }
        }
        for (StatusLook.Shape shape : StatusLook.Shape.values()) {
            assertThat(css).contains(".status." + shape.key());
        }
    }

    private List<String> colours(String pattern) {
        return Pattern.compile(pattern)
                .matcher(css)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void aVariableWithoutValueIsNamed() {
        assertThatExceptionOfType(RenderFailure.class)
                .isThrownBy(() -> StyleSheet.filled("p { color: var(--kleur) }", Map.of()))
                .withMessageContaining("--kleur");
    }

    /** As WCAG 2.1 defines it. */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        Matcher parts = Pattern.compile("#(..)(..)(..)").matcher(colour);
        assertThat(parts.matches()).isTrue();
        return 0.2126 * linear(parts.group(1)) + 0.7152 * linear(parts.group(2)) + 0.0722 * linear(parts.group(3));
    }

    private static double linear(String hex) {
        double share = Integer.parseInt(hex, 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
