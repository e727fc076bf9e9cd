package nl.mlw.load;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.HouseStyle;
import nl.mlw.model.HouseStyle.LogoFile;
import nl.mlw.model.Located;
import nl.mlw.style.Colour;
import nl.mlw.style.StyleFile;
import nl.mlw.yaml.YamlNode;
import nl.mlw.yaml.YamlScalar;

/** Reads {@code style/style.yaml}, and takes in the files that lie beside it. */
final class StyleReader {
    private static final String FOLDER = "style/";

    /** More than a font with all characters of the world; such a file is left out as if it were empty, and then found faulty. */
    static final int MAX_BYTES = 32 << 20;

    private StyleReader() {}

    /** A logo, a font, or the licence of one: everything in the folder that is not YAML. */
    static Optional<StyleFile> attachment(RawFile file) {
        return isAttachment(file.path())
                ? Optional.of(new StyleFile(file.path().substring(FOLDER.length()), file.bytes()))
                : Optional.empty();
    }

    static boolean isAttachment(String path) {
        return path.startsWith(FOLDER) && !path.matches(".*\\.ya?ml");
    }

    static boolean read(Fields fields, PlanParts parts) {
        Optional<Fields> colours = fields.mapping("colours");
        Optional<Located<Colour>> accent = colours.flatMap(f -> colour(f, "accent"));
        Optional<Located<Colour>> tint = colours.flatMap(f -> f.read(c -> colour(c, "tint")));
        Optional<LogoFile> logo = fields.mapping("logo")
                .map(f -> f.read(l -> new LogoFile(l.code("file"), l.maybeString("alternative"))));
        Map<String, Located<String>> fonts =
                fields.mapping("fonts").map(f -> f.read(StyleReader::fonts)).orElse(Map.of());
        parts.add(HouseStyle.class, new HouseStyle(accent, tint, logo, fonts, Map.of(), fields.origin()));
        return true;
    }

    private static Map<String, Located<String>> fonts(Fields fields) {
        Map<String, Located<String>> fonts = new LinkedHashMap<>();
        HouseStyle.FACES.forEach(face -> fonts.put(face, fields.code(face)));
        return fonts;
    }

    /** Without quotes a number sign begins a comment, and nothing is left of the colour. */
    private static Optional<Located<Colour>> colour(Fields fields, String key) {
        Optional<YamlNode> node = fields.node(key);
        if (node.isEmpty() && fields.mentions(key)) {
            fields.reading()
                    .report(Diagnostic.of("wrong-type", fields.place(key)).as("colour"));
        }
        return node.flatMap(fields.values()::scalar).flatMap(written -> colour(fields, written));
    }

    private static Optional<Located<Colour>> colour(Fields fields, YamlScalar written) {
        Optional<Colour> colour = Colour.of(written.text());
        if (colour.isEmpty()) {
            fields.reading().report(fields.values().wrong(written, "colour"));
        }
        return colour.map(c -> new Located<>(c, written.origin()));
    }
}
