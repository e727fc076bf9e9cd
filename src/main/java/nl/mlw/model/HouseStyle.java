package nl.mlw.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mlw.source.Origin;
import nl.mlw.style.Colour;
import nl.mlw.style.StyleFile;

/**
 * The looks that a programme brings along for its documents ({@code style/style.yaml}).
 *
 * @param accent of headings and lines
 * @param tint behind the heads of tables; without one it is made of the accent
 * @param fonts the files by face, all of {@link #FACES} or none
 * @param files what lies in the folder, by name
 */
public record HouseStyle(
        Optional<Located<Colour>> accent,
        Optional<Located<Colour>> tint,
        Optional<LogoFile> logo,
        Map<String, Located<String>> fonts,
        Map<String, StyleFile> files,
        Origin origin) {

    /** The faces that texts need, in the order of the file. */
    public static final List<String> FACES = List.of("regular", "bold", "italic", "bold-italic");

    /** How much paint a tint has that was made of the accent. */
    private static final double TINT = 0.08;

    /** The drawing, and what it says to who cannot see it. */
    public record LogoFile(Located<String> file, Optional<String> alternative) {}

    public HouseStyle {
        fonts = Map.copyOf(fonts);
        files = Map.copyOf(files);
    }

    /** The same, with these files. */
    public HouseStyle with(Map<String, StyleFile> found) {
        return new HouseStyle(accent, tint, logo, fonts, found, origin);
    }

    /** The file that is meant, if it is there. */
    public Optional<StyleFile> file(Located<String> name) {
        return Optional.ofNullable(files.get(name.value()));
    }

    /** The colour that text has to stand out on, besides white. */
    public Optional<Colour> background() {
        return tint.map(Located::value).or(() -> accent.map(a -> a.value().thinned(TINT)));
    }
}
