package nl.mlw.render.template;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import nl.mlw.model.HouseStyle;
import nl.mlw.style.Alphabet;
import nl.mlw.style.FontFile;
import nl.mlw.style.StyleFile;

/** The fonts of a house style. Characters that they lack come from the fonts of mlw; drawings keep those, being measured with them. */
public final class OwnFonts {

    static final OwnFonts NONE = new OwnFonts(List.of());
    public static final String FAMILY = "Huisstijl";

    private final List<byte[]> faces;

    private OwnFonts(List<byte[]> faces) {
        this.faces = faces;
    }

    /** All four faces, or none if one of them cannot be used: a mixture would look like a mistake. */
    static OwnFonts of(HouseStyle style) {
        List<StyleFile> files = HouseStyle.FACES.stream()
                .flatMap(face -> Optional.ofNullable(style.fonts().get(face)).flatMap(style::file).stream())
                .filter(file -> FontFile.of(file).fault().isEmpty())
                .toList();
        return files.size() < HouseStyle.FACES.size()
                ? NONE
                : new OwnFonts(files.stream().map(file -> file.bytes().clone()).toList());
    }

    public boolean isEmpty() {
        return faces.isEmpty();
    }

    /** In the order of {@link HouseStyle#FACES}; empty if the style has none. */
    public List<byte[]> faces() {
        return faces;
    }

    /** The characters that the plain face has. */
    public IntPredicate glyphs() {
        return isEmpty() ? c -> false : Alphabet.of(faces.get(0));
    }
}
