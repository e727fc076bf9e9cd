package nl.mlw.render.inspect;

import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A file without a title: its window and its tab show a file name. */
record TitleAbsent(Consumer<Defect> found) implements Inspection {

    @Override
    public void document(PDDocument pdf) {
        String title = pdf.getDocumentInformation().getTitle();
        if (title == null || title.isBlank()) {
            found.accept(new Defect("no-title"));
        }
    }
}
