package nl.mlw.render;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import nl.mlw.model.HouseStyle;
import nl.mlw.style.Alphabet;
import nl.mlw.style.FontFile;
import nl.mlw.style.StyleFile;

/** The fonts of a house style. Characters that they lack come from the fonts of mlw; drawings keep those, being measured with them. */
final class OwnFonts {

    static final OwnFonts NONE = new OwnFonts(List.of());
    static final String FAMILY = "Huisstijl";

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
                : new OwnFonts(files.stream()
                        .map(file -> PdfFonts.withoutSubstitutions(file.bytes().clone()))
                        .toList());
    }

    boolean isEmpty() {
        return faces.isEmpty();
    }

    void register(PdfRendererBuilder builder) {
        for (int i = 0; i < faces.size(); i++) {
            byte[] face = faces.get(i);
            FontStyle slant = i < 2 ? FontStyle.NORMAL : FontStyle.ITALIC;
            builder.useFont(() -> new ByteArrayInputStream(face), FAMILY, i % 2 == 0 ? 400 : 700, slant, true);
        }
    }

    /** The characters that the plain face has. */
    IntPredicate glyphs() {
        return isEmpty() ? c -> false : Alphabet.of(faces.get(0));
    }
}
