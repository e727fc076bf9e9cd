package nl.mlw.render;

import com.openhtmltopdf.extend.FSUriResolver;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import nl.mlw.document.Page;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Writes pages to publish and to keep: one file that is both PDF/A-2a and PDF/UA-1. */
public final class PdfFormat implements Format {

    /** Nothing outside the page is ever read: no network, no files. */
    private static final FSUriResolver NOTHING = (base, uri) -> null;

    private final HtmlFormat html;

    /** @param words the labels of a language, by its tag */
    public PdfFormat(Templates templates, Function<String, Map<String, String>> words) {
        this.html = new HtmlFormat(templates, words);
    }

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public byte[] render(Page page) {
        XRLog.setLoggingEnabled(false);
        String text = html.text(page);
        try (PDDocument pdf = painted(prepared(text, page))) {
            PdfColours.name(pdf);
            PdfStructure.mend(pdf);
            PdfIdentity.fix(pdf, page.info(), text);
            PdfCheck.check(pdf);
            return saved(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document prepared(String text, Page page) {
        Document document = Xhtml.parse(text, page.template() + ".html.ftl");
        Bookmarks.add(document);
        MissingGlyphs.spellOut(document);
        PageCheck.check(document);
        SvgText.outline(document);
        PdfStructure.mark(document);
        return document;
    }

    /** The layout of a large bundle is many times its PDF, so it is let go before the PDF is written. */
    private static PDDocument painted(Document document) throws IOException {
        try (PdfBoxRenderer renderer = builder(document).buildPdfRenderer()) {
            renderer.layout();
            PageOverflow.check(renderer);
            return renderer.createPDFKeepOpen();
        }
    }

    private static PdfRendererBuilder builder(Document document) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .withProducer("mlw")
                .useUriResolver(NOTHING)
                .useUnicodeLineBreaker(new LineBreaks())
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withW3cDocument(document, "mlw:page");
        if (document.getElementsByTagName("svg").getLength() > 0) {
            builder.useSVGDrawer(new BatikSVGDrawer());
        }
        PdfFonts.register(builder);
        return builder;
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }
}
