package nl.mlw.check.style;

import java.util.List;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.HouseStyle;
import nl.mlw.model.Located;
import nl.mlw.style.FontFile;

/** A font that cannot be put in a PDF, or lacks letters. */
final class StyleFont implements Rule {

    @Override
    public String id() {
        return "style-font";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return facts.plan().style().stream()
                .flatMap(style -> HouseStyle.FACES.stream()
                        .flatMap(face -> Stream.ofNullable(style.fonts().get(face)))
                        .filter(file -> !file.value().isEmpty())
                        .flatMap(file -> check(style, file)));
    }

    private Stream<Diagnostic> check(HouseStyle style, Located<String> name) {
        return style.file(name)
                .map(file -> check(FontFile.of(file), name))
                .orElseGet(() -> Stream.of(finding(name, "absent")));
    }

    private Stream<Diagnostic> check(FontFile font, Located<String> name) {
        if (font.fault().isPresent()) {
            return Stream.of(finding(name, font.fault().get()));
        }
        return Stream.concat(
                missing(name, "letters", font.missingLetters()), missing(name, "symbols", font.missingSymbols()));
    }

    private Stream<Diagnostic> missing(Located<String> name, String variant, List<String> characters) {
        return characters.isEmpty()
                ? Stream.empty()
                : Stream.of(finding(name, variant).with("characters", String.join(" ", characters)));
    }

    private Diagnostic finding(Located<String> name, String variant) {
        return Diagnostic.of(id(), name.origin()).as(variant).with("file", name.value());
    }
}
