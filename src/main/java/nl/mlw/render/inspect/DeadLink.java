package nl.mlw.render.inspect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** A link that leads nowhere, or that is a link to the eye only. */
record DeadLink(Consumer<Defect> found) implements Inspection {

    @Override
    public void document(PDDocument pdf) {
        Targets targets = new Targets(pdf);
        int number = 0;
        try {
            for (PDPage page : pdf.getPages()) {
                number++;
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link
                            && !targets.reaches(link.getDestination(), link.getAction())) {
                        report(number, link.getContents() == null ? "" : link.getContents());
                    }
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The maker of the file drops a link to a place that does not exist, but leaves its tag. */
    @Override
    public void tag(Tag tag) {
        if (tag.is("Link") && tag.content().stream().noneMatch(DeadLink::isReference)) {
            try {
                report(tag.page(), tag.words());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private static boolean isReference(COSBase part) {
        return part instanceof COSDictionary reference && reference.containsKey(COSName.OBJ);
    }

    private void report(int page, String text) {
        found.accept(new Defect("dead-link", page, Map.of("text", TagText.excerpt(text))));
    }
}
