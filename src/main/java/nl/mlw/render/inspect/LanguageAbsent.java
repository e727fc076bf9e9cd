package nl.mlw.render.inspect;

import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A file that does not name its language: it may be read out with the wrong voice. */
record LanguageAbsent(Consumer<Defect> found) implements Inspection {

    @Override
    public void document(PDDocument pdf) {
        String language = pdf.getDocumentCatalog().getLanguage();
        if (language == null || language.isBlank()) {
            found.accept(new Defect("no-language"));
        }
    }
}
