package nl.mlw.render.inspect;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Finds the words of a tag, to name the place of a defect. Slow, so it is only used when there is one. */
final class TagText {
    private static final int EXCERPT = 60;
    private static final int MOST_TAGS = 10_000;

    private TagText() {}

    static String words(Tag tag) throws IOException {
        COSDictionary page = pageOf(tag);
        if (page == null) {
            return "";
        }
        Set<Integer> pieces = new TreeSet<>();
        within(tag).forEach(part -> part.content().forEach(kid -> addPiece(kid, pieces)));
        return excerpt(text(new PDPage(page), pieces));
    }

    /** The page of the first of its parts that says so. */
    static @Nullable COSDictionary pageOf(Tag tag) {
        for (Tag part : within(tag)) {
            COSDictionary page = part.element().getCOSDictionary(COSName.PG);
            if (page != null) {
                return page;
            }
            for (COSBase kid : part.content()) {
                COSDictionary own = kid instanceof COSDictionary d ? d.getCOSDictionary(COSName.PG) : null;
                if (own != null) {
                    return own;
                }
            }
        }
        return null;
    }

    static int number(PDDocument pdf, COSDictionary page) {
        return pdf.getPages().indexOf(new PDPage(page)) + 1;
    }

    static String excerpt(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT) + "…";
    }

    private static Iterable<Tag> within(Tag tag) {
        Deque<Tag> all = new ArrayDeque<>();
        Deque<Tag> open = new ArrayDeque<>();
        open.add(tag);
        while (!open.isEmpty() && all.size() < MOST_TAGS) {
            Tag next = open.poll();
            all.add(next);
            open.addAll(next.kids());
        }
        return all;
    }

    private static void addPiece(COSBase kid, Set<Integer> pieces) {
        if (kid instanceof COSInteger piece) {
            pieces.add(piece.intValue());
        } else if (kid instanceof COSDictionary reference && reference.containsKey(COSName.MCID)) {
            pieces.add(reference.getInt(COSName.MCID));
        }
    }

    private static String text(PDPage page, Set<Integer> pieces) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        StringBuilder text = new StringBuilder();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            if (pieces.contains(content.getMCID())) {
                for (Object part : content.getContents()) {
                    text.append(part instanceof TextPosition letter ? letter.getUnicode() : "");
                }
                text.append(' ');
            }
        }
        return text.toString();
    }
}
