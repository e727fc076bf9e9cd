package nl.mlw.render.inspect;

import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;

/** A file without tags: a screen reader can only guess at its order, headings and tables. */
record NotTagged(Consumer<Defect> found) implements Inspection {

    @Override
    public void document(PDDocument pdf) {
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        boolean marked = catalog.getMarkInfo() != null && catalog.getMarkInfo().isMarked();
        if (!marked || catalog.getStructureTreeRoot() == null) {
            found.accept(new Defect("not-tagged"));
        }
    }
}
