package nl.mlw.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Mends the tags of a finished PDF, so that what a screen reader says follows what the eye sees. */
final class PdfStructure {

    /** Travels as the description of the list of contents, the one thing about it that reaches its tag. */
    private static final String CONTENTS = "mlw:contents";

    private static final String CONTENTS_CLASS = "contents-list";
    private static final COSName ALT = COSName.getPDFName("Alt");
    private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");

    private PdfStructure() {}

    static void mark(Document page) {
        NodeList blocks = page.getElementsByTagName("div");
        for (int i = 0; i < blocks.getLength(); i++) {
            if (blocks.item(i) instanceof Element block
                    && block.getAttribute("class").equals(CONTENTS_CLASS)) {
                block.setAttribute("title", CONTENTS);
            }
        }
    }

    static void mend(PDDocument pdf) {
        mend(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
        labelPages(pdf);
    }

    /** A PDF reader then shows the same page number as the foot of the page. */
    private static void labelPages(PDDocument pdf) {
        PDPageLabelRange decimal = new PDPageLabelRange();
        decimal.setStyle(PDPageLabelRange.STYLE_DECIMAL);
        PDPageLabels labels = new PDPageLabels(pdf);
        labels.setLabelItem(0, decimal);
        pdf.getDocumentCatalog().setPageLabels(labels);
    }

    private static void mend(COSDictionary element) {
        if (CONTENTS.equals(element.getString(ALT))) {
            becomeContents(element);
        }
        sayInstead(element);
        if (element.getString(ALT, "-").isEmpty()) {
            element.removeItem(ALT);
        }
        List<COSDictionary> kids = kidsOf(element);
        kids.forEach(PdfStructure::mend);
        moveCaptionIn(element, kids);
        kids.stream()
                .filter(kid -> (is(kid, "THead") || is(kid, "TFoot")) && !kid.containsKey(COSName.K))
                .forEach(empty -> remove(element, empty));
    }

    /** What stands there spelled out is said as what it is. */
    private static void sayInstead(COSDictionary element) {
        String said = element.getString(ALT, "");
        if (said.startsWith(MissingGlyphs.SAID)) {
            element.removeItem(ALT);
            element.setString(ACTUAL_TEXT, said.substring(MissingGlyphs.SAID.length()));
        }
    }

    private static void becomeContents(COSDictionary element) {
        element.setName(COSName.S, "TOC");
        element.removeItem(ALT);
        for (COSDictionary entry : kidsOf(element)) {
            entry.setName(COSName.S, "TOCI");
            kidsOf(entry).forEach(PdfStructure::silenceLeader);
        }
    }

    /** What an entry ends with is a row of dots and the page number. */
    private static void silenceLeader(COSDictionary link) {
        List<COSDictionary> spans =
                kidsOf(link).stream().filter(kid -> is(kid, "Span")).toList();
        if (spans.size() >= 2) {
            spans.get(spans.size() - 2).setString(ACTUAL_TEXT, " ");
        }
    }

    /** The caption stands above its table but was tagged after it. */
    private static void moveCaptionIn(COSDictionary parent, List<COSDictionary> kids) {
        for (int i = 1; i < kids.size(); i++) {
            COSDictionary caption = kids.get(i);
            COSDictionary table = kids.get(i - 1);
            if (is(caption, "Caption")
                    && is(table, "Table")
                    && table.getDictionaryObject(COSName.K) instanceof COSArray rows) {
                remove(parent, caption);
                caption.setItem(COSName.P, table);
                rows.add(0, caption);
            }
        }
    }

    private static void remove(COSDictionary parent, COSDictionary kid) {
        if (parent.getDictionaryObject(COSName.K) instanceof COSArray kids) {
            kids.removeObject(kid);
        }
    }

    private static boolean is(COSDictionary element, String tag) {
        return tag.equals(element.getNameAsString(COSName.S));
    }

    /** The elements in it, without the pieces of text. */
    private static List<COSDictionary> kidsOf(COSDictionary element) {
        List<COSDictionary> kids = new ArrayList<>();
        COSBase kid = element.getDictionaryObject(COSName.K);
        if (kid instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                add(several.getObject(i), kids);
            }
        } else {
            add(kid, kids);
        }
        return kids;
    }

    private static void add(COSBase kid, List<COSDictionary> kids) {
        if (kid instanceof COSDictionary element && element.containsKey(COSName.S)) {
            kids.add(element);
        }
    }
}
