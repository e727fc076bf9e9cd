package nl.mlw.render.inspect;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.mlw.style.Alphabet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Inspects a finished PDF for what its readers would stumble over, and a file that is no sound PDF for why it is not. */
public final class PdfInspector {
    /** What mlw has printed for a character that the fonts lack; nobody writes it, so it can be told apart. */
    public static final String REPLACEMENT = Character.toString(Alphabet.REPLACEMENT);

    private static final int EDGE = 1024;

    private PdfInspector() {}

    /** Empty if all is well; each defect once, in reading order for each kind. */
    public static List<Defect> inspect(byte[] file) {
        if (!latin(file, 0, Math.min(EDGE, file.length)).contains("%PDF-")) {
            return List.of(new Defect("not-pdf"));
        }
        if (!latin(file, Math.max(0, file.length - EDGE), file.length).contains("%%EOF")) {
            return List.of(new Defect("cut-off"));
        }
        return opened(file);
    }

    private static List<Defect> opened(byte[] file) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return pdf.isEncrypted() ? List.of(new Defect("encrypted")) : inspect(pdf);
        } catch (InvalidPasswordException locked) {
            return List.of(new Defect("encrypted"));
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            // A file can be broken in so many ways that the library does not foresee them all.
            return List.of(new Defect("damaged"));
        }
    }

    /** A PDF that was just saved, and is still open: what is only known by saving it is then known here too. */
    public static List<Defect> inspect(PDDocument pdf) throws IOException {
        Set<Defect> found = new LinkedHashSet<>();
        List<Inspection> inspections = Inspections.all(found::add);
        inspections.forEach(inspection -> inspection.document(pdf));
        Tag.walk(pdf, tag -> inspections.forEach(inspection -> inspection.tag(tag)));
        TextWalk.walk(pdf, run -> inspections.forEach(inspection -> inspection.text(run)));
        inspections.forEach(Inspection::end);
        return new ArrayList<>(found);
    }

    private static String latin(byte[] file, int from, int to) {
        return new String(file, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
