package nl.mlw.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a screen reader meets in a PDF: one line for each tag, as `TH Row: 2.1`. */
public final class PdfTags {

    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    private PdfTags() {}

    public static List<String> of(PDDocument pdf) throws IOException {
        PdfTags tags = new PdfTags();
        for (PDPage page : pdf.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> onPage = tags.texts.computeIfAbsent(page.getCOSObject(), p -> new HashMap<>());
            extractor.getMarkedContents().forEach(content -> onPage.put(content.getMCID(), textOf(content)));
        }
        tags.walk(pdf.getDocumentCatalog().getStructureTreeRoot());
        return tags.lines;
    }

    private static String textOf(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            text.append(part instanceof TextPosition position ? position.getUnicode() : "");
        }
        return text.toString();
    }

    private void walk(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                lines.add(element.getStructureType() + scopeOf(element) + ": " + contentOf(element));
                walk(element);
            }
        }
    }

    private static String scopeOf(PDStructureElement element) {
        COSBase attributes = element.getCOSObject().getDictionaryObject(COSName.A);
        String scope = attributes instanceof COSDictionary dictionary ? dictionary.getNameAsString("Scope") : null;
        return scope == null ? "" : " " + scope;
    }

    private String contentOf(PDStructureElement element) {
        String alternative = element.getAlternateDescription();
        return alternative != null
                ? alternative
                : textOf(element.getCOSObject(), element.getCOSObject().getCOSDictionary(COSName.PG))
                        .strip();
    }

    private String textOf(COSBase item, COSDictionary page) {
        StringBuilder text = new StringBuilder();
        if (item instanceof COSDictionary element) {
            COSDictionary own = element.getCOSDictionary(COSName.PG);
            COSBase kids = element.containsKey(COSName.K)
                    ? element.getDictionaryObject(COSName.K)
                    : element.getDictionaryObject(COSName.MCID);
            text.append(kids == null ? "" : textOf(kids, own == null ? page : own));
        } else if (item instanceof COSArray kids) {
            for (int i = 0; i < kids.size(); i++) {
                text.append(textOf(kids.getObject(i), page));
            }
        } else if (item instanceof org.apache.pdfbox.cos.COSInteger id && page != null) {
            text.append(texts.getOrDefault(page, Map.of()).getOrDefault(id.intValue(), ""));
        }
        return text.toString();
    }
}
