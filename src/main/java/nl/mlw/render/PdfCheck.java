package nl.mlw.render;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** Refuses a finished PDF that came out without text: a conforming file may still be an empty one. */
final class PdfCheck {

    private PdfCheck() {}

    static void check(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            if (hasFont(page.getResources())) {
                return;
            }
        }
        throw new RenderFailure("De PDF bevat geen tekst.");
    }

    private static boolean hasFont(PDResources resources) {
        return resources != null && resources.getFontNames().iterator().hasNext();
    }
}
