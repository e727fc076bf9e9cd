package nl.mlw.render.template;

import freemarker.core.XHTMLOutputFormat;
import freemarker.template.TemplateModelException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.mlw.model.HouseStyle;
import nl.mlw.model.Located;
import nl.mlw.style.Colour;
import nl.mlw.style.Logo;

/**
 * What a plan's own house style changes on a page.
 *
 * @param values of the variables in the style sheet
 * @param logo as templates print it: small and large
 */
public record PageStyle(Map<String, String> values, Optional<Map<String, Object>> logo, OwnFonts fonts) {

    /** A plan that brings nothing along. */
    static final PageStyle NONE = new PageStyle(Map.of(), Optional.empty(), OwnFonts.NONE);

    static final String FONT = "--text-font";

    private static final double LINE = 0.4;
    private static final double SMALL = 56;
    private static final double LARGE = 96;
    /** How much wider than high a logo may stand. */
    private static final double WIDEST = 4.5;

    static PageStyle of(HouseStyle style) {
        OwnFonts fonts = OwnFonts.of(style);
        Map<String, String> values = new HashMap<>();
        style.accent().map(Located::value).ifPresent(accent -> {
            values.put("--accent", accent.hex());
            values.put("--accent-line", accent.thinned(LINE).hex());
        });
        style.background().map(Colour::hex).ifPresent(tint -> {
            values.put("--tint", tint);
            values.put("--tint-strong", tint);
            values.put("--tint-note", tint);
        });
        if (!fonts.isEmpty()) {
            values.put(FONT, '"' + OwnFonts.FAMILY + '"');
        }
        return new PageStyle(Map.copyOf(values), logo(style), fonts);
    }

    /** A logo that could not be told to everybody is shown to nobody. */
    private static Optional<Map<String, Object>> logo(HouseStyle style) {
        return style.logo()
                .flatMap(named -> named.alternative()
                        .flatMap(alternative -> style.file(named.file())
                                .map(Logo::of)
                                .filter(logo -> logo.svg().isPresent())
                                .map(logo -> Map.of(
                                        "small",
                                        drawing(logo, alternative, SMALL, "s-"),
                                        "large",
                                        drawing(logo, alternative, LARGE, "l-")))));
    }

    /** @param mark keeps the ids of the two sizes apart */
    private static Object drawing(Logo logo, String alternative, double height, String mark) {
        double scale = Math.min(height / logo.height(), height * WIDEST / logo.width());
        String size =
                "<svg width=\"" + whole(logo.width() * scale) + "\" height=\"" + whole(logo.height() * scale) + "\"";
        String svg = logo.svg().orElseThrow().replaceFirst("<svg", size).replace(Logo.ID, Logo.ID + mark);
        try {
            return XHTMLOutputFormat.INSTANCE.fromMarkup(Drawing.inline(svg, alternative));
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long whole(double pixels) {
        return Math.max(1, Math.round(pixels));
    }
}
