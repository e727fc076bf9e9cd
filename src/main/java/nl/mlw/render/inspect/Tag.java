package nl.mlw.render.inspect;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** An element of the tree that a screen reader reads. */
record Tag(PDDocument pdf, COSDictionary element) {

    private static final COSName ALT = COSName.getPDFName("Alt");
    private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");

    /** Outer tags before inner ones, in reading order; a tree that bites its own tail is walked once. */
    static void walk(PDDocument pdf, Consumer<Tag> seen) {
        PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
        Deque<Tag> open = new ArrayDeque<>();
        Set<COSDictionary> known = Collections.newSetFromMap(new IdentityHashMap<>());
        if (root != null) {
            open.push(new Tag(pdf, root.getCOSObject()));
        }
        while (!open.isEmpty()) {
            Tag tag = open.pop();
            if (known.add(tag.element())) {
                seen.accept(tag);
                List<Tag> kids = tag.kids();
                Collections.reverse(kids);
                kids.forEach(open::push);
            }
        }
    }

    boolean is(String name) {
        return name.equals(element.getNameAsString(COSName.S));
    }

    /** What is read out in place of the content, or nothing. */
    String alternative() {
        return element.getString(ALT, element.getString(ACTUAL_TEXT, "")).strip();
    }

    /** The tags right below it. */
    List<Tag> kids() {
        List<Tag> kids = new ArrayList<>();
        content().forEach(kid -> {
            if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
                kids.add(new Tag(pdf, inner));
            }
        });
        return kids;
    }

    /** The parts right below it: tags, pieces of text by their number, and references to annotations. */
    List<COSBase> content() {
        COSBase kids = element.getDictionaryObject(COSName.K);
        List<COSBase> content = new ArrayList<>();
        if (kids instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                content.add(several.getObject(i));
            }
        } else if (kids != null) {
            content.add(kids);
        }
        return content;
    }

    /** A number among the attributes, such as over how many columns a cell goes; 1 if it is not there. */
    int span(String attribute) {
        COSBase attributes = element.getDictionaryObject(COSName.A);
        if (attributes instanceof COSDictionary single) {
            return Math.max(1, single.getInt(attribute, 1));
        }
        int span = 1;
        if (attributes instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSDictionary part) {
                    span = Math.max(span, part.getInt(attribute, 1));
                }
            }
        }
        return span;
    }

    /** The first words in it; nothing if it has none. */
    String words() throws IOException {
        return TagText.words(this);
    }

    /** Where it begins, from 1; 0 if it is on no page. */
    int page() {
        COSDictionary page = TagText.pageOf(this);
        return page == null ? 0 : TagText.number(pdf, page);
    }
}
