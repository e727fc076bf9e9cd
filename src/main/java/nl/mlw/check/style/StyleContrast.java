package nl.mlw.check.style;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.HouseStyle;
import nl.mlw.model.Located;
import nl.mlw.style.Colour;

/** A colour on which, or in which, texts are hard to read. */
final class StyleContrast implements Rule {

    /** WCAG 2.1, success criterion 1.4.3. */
    private static final double ENOUGH = 4.5;

    /** The palest text that documents print on a tint. */
    private static final Colour QUIET_TEXT = new Colour(0x4d, 0x5b, 0x66);

    @Override
    public String id() {
        return "style-contrast";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return facts.plan().style().stream().flatMap(style -> Stream.concat(accent(style), tint(style)));
    }

    /** On white and on the tint; one finding says it for both. */
    private Stream<Diagnostic> accent(HouseStyle style) {
        return style.accent().stream().flatMap(accent -> {
            Colour background = style.background().orElse(Colour.WHITE);
            double onWhite = accent.value().contrast(Colour.WHITE);
            double onTint = accent.value().contrast(background);
            return onWhite < ENOUGH
                    ? finding(accent, onWhite, Optional.empty()).stream()
                    : finding(accent, onTint, Optional.of(background)).stream();
        });
    }

    private Stream<Diagnostic> tint(HouseStyle style) {
        return style.tint().stream()
                .flatMap(tint -> finding(tint, tint.value().contrast(QUIET_TEXT), Optional.empty()).stream()
                        .map(finding -> finding.as("tint")));
    }

    private Optional<Diagnostic> finding(Located<Colour> colour, double contrast, Optional<Colour> background) {
        if (contrast >= ENOUGH) {
            return Optional.empty();
        }
        Diagnostic finding = Diagnostic.of(id(), colour.origin())
                .with("colour", colour.value().hex())
                .with("contrast", BigDecimal.valueOf(contrast).setScale(1, RoundingMode.FLOOR));
        return Optional.of(background
                .map(b -> finding.as("on-tint").with("background", b.hex()))
                .orElse(finding));
    }
}
