package nl.mlw.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.mlw.render.RenderFailure;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Gives the marks at the head of a page a tag, because a screen reader passes over the head of a page, and these it must say. */
final class SpokenMarks {
    private static final Set<String> GROUPS = Set.of("Document", "Div", "Part", "Sect");

    private final PDDocument pdf;
    private final String marks;

    private SpokenMarks(PDDocument pdf, String marks) {
        this.pdf = pdf;
        this.marks = marks;
    }

    /** On the first page, or on every page; refuses a document that lacks what it should say. */
    static void tag(PDDocument pdf, String marks, boolean everywhere) throws IOException {
        if (marks.isEmpty()) {
            return;
        }
        // Until a file has been saved once, its fonts are not in it, and reading them would search the machine for
        // others.
        pdf.save(OutputStream.nullOutputStream());
        pdf.getDocument().getTrailer().removeItem(COSName.ID);
        SpokenMarks spoken = new SpokenMarks(pdf, marks);
        for (int page = 0; page < (everywhere ? pdf.getNumberOfPages() : 1); page++) {
            spoken.tag(page);
        }
    }

    private void tag(int number) throws IOException {
        PDPage page = pdf.getPage(number);
        List<Object> tokens = new PDFStreamParser(page).parse();
        int place = RunningText.opening(page, tokens, marks)
                .orElseThrow(() -> new RenderFailure("Op pagina " + (number + 1) + " hoort bovenaan ‘" + marks
                        + "’ te staan. Kijk of templates/print/page.html.ftl de merken nog afdrukt."));
        COSArray known = tagged(page);
        rewrite(page, tokens, place, known.size());
        COSDictionary element = element(page, known.size());
        known.add(element);
        insert(element, number);
    }

    /** The elements of the page by the number of their content. */
    private COSArray tagged(PDPage page) {
        COSArray pairs = pdf.getDocumentCatalog()
                .getStructureTreeRoot()
                .getParentTree()
                .getCOSObject()
                .getCOSArray(COSName.NUMS);
        return IntStream.range(0, pairs.size() / 2)
                .filter(i -> pairs.getInt(2 * i) == page.getStructParents())
                .mapToObj(i -> (COSArray) pairs.getObject(2 * i + 1))
                .findFirst()
                .orElseThrow();
    }

    private void rewrite(PDPage page, List<Object> tokens, int place, int id) throws IOException {
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, id);
        tokens.set(place - 2, COSName.P);
        tokens.set(place - 1, properties);
        PDStream content = new PDStream(pdf);
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(content);
    }

    private static COSDictionary element(PDPage page, int id) {
        COSDictionary element = new COSDictionary();
        element.setName(COSName.TYPE, "StructElem");
        element.setItem(COSName.S, COSName.P);
        element.setItem(COSName.PG, page);
        element.setInt(COSName.K, id);
        return element;
    }

    /** Before what begins on the page, else at the end. */
    private void insert(COSDictionary element, int number) {
        COSDictionary body = body();
        COSArray kids = kidsOf(body);
        int at = IntStream.range(0, kids.size())
                .filter(i -> pageOf(kids.getObject(i)) >= number)
                .findFirst()
                .orElse(kids.size());
        element.setItem(COSName.P, body);
        kids.add(at, element);
        body.setItem(COSName.K, kids);
    }

    /** The innermost element around all that the document says. */
    private COSDictionary body() {
        COSDictionary at = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        Optional<COSDictionary> only = onlyGroupIn(at);
        while (only.isPresent()) {
            at = only.get();
            only = onlyGroupIn(at);
        }
        return at;
    }

    private static Optional<COSDictionary> onlyGroupIn(COSDictionary element) {
        COSArray kids = kidsOf(element);
        return kids.size() == 1
                        && kids.getObject(0) instanceof COSDictionary only
                        && GROUPS.contains(only.getNameAsString(COSName.S))
                ? Optional.of(only)
                : Optional.empty();
    }

    private static COSArray kidsOf(COSDictionary element) {
        COSBase kids = element.getItem(COSName.K);
        if (element.getDictionaryObject(COSName.K) instanceof COSArray several) {
            return several;
        }
        COSArray one = new COSArray();
        if (kids != null) {
            one.add(kids);
        }
        return one;
    }

    private int pageOf(COSBase kid) {
        COSDictionary page = kid instanceof COSDictionary element ? element.getCOSDictionary(COSName.PG) : null;
        return page == null ? -1 : pdf.getPages().indexOf(new PDPage(page));
    }
}
