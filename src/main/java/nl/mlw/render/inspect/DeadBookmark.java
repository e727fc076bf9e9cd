package nl.mlw.render.inspect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** A bookmark that leads nowhere. */
record DeadBookmark(Consumer<Defect> found) implements Inspection {

    @Override
    public void document(PDDocument pdf) {
        Targets targets = new Targets(pdf);
        PDDocumentOutline outline = pdf.getDocumentCatalog().getDocumentOutline();
        Deque<PDOutlineNode> open = new ArrayDeque<>();
        Set<COSDictionary> known = Collections.newSetFromMap(new IdentityHashMap<>());
        if (outline != null) {
            open.add(outline);
        }
        while (!open.isEmpty()) {
            for (PDOutlineItem item : open.remove().children()) {
                if (!known.add(item.getCOSObject())) {
                    break;
                }
                inspect(item, targets);
                open.add(item);
            }
        }
    }

    private void inspect(PDOutlineItem item, Targets targets) {
        try {
            if (!targets.reaches(item.getDestination(), item.getAction())) {
                String title = item.getTitle() == null ? "" : item.getTitle();
                found.accept(new Defect("dead-bookmark", 0, Map.of("text", TagText.excerpt(title))));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
