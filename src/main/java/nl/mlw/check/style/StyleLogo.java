package nl.mlw.check.style;

import java.util.List;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.HouseStyle;
import nl.mlw.model.HouseStyle.LogoFile;
import nl.mlw.style.Logo;

/** A logo that documents cannot show as it is, or cannot tell to who does not see it. */
final class StyleLogo implements Rule {

    @Override
    public String id() {
        return "style-logo";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return facts.plan().style().stream()
                .flatMap(style -> style.logo().stream().flatMap(logo -> Stream.concat(file(style, logo), words(logo))));
    }

    private Stream<Diagnostic> file(HouseStyle style, LogoFile logo) {
        if (logo.file().value().isEmpty()) {
            return Stream.empty();
        }
        return style.file(logo.file())
                .map(file -> drawing(Logo.of(file), logo))
                .orElseGet(() -> Stream.of(finding(logo, "absent")));
    }

    private Stream<Diagnostic> drawing(Logo drawing, LogoFile logo) {
        if (drawing.unusable().isPresent()) {
            return Stream.of(finding(logo, drawing.unusable().get()).with("parts", List.copyOf(drawing.leftOut())));
        }
        return Stream.concat(
                drawing.unsafe().isEmpty()
                        ? Stream.empty()
                        : Stream.of(finding(logo, "unsafe").with("parts", List.copyOf(drawing.unsafe()))),
                drawing.leftOut().isEmpty()
                        ? Stream.empty()
                        : Stream.of(finding(logo, "left-out").with("parts", List.copyOf(drawing.leftOut()))));
    }

    private Stream<Diagnostic> words(LogoFile logo) {
        return logo.alternative().isPresent() ? Stream.empty() : Stream.of(finding(logo, "alternative"));
    }

    private Diagnostic finding(LogoFile logo, String variant) {
        return Diagnostic.of(id(), logo.file().origin())
                .as(variant)
                .with("file", logo.file().value());
    }
}
