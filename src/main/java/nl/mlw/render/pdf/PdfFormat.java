package nl.mlw.render.pdf;

import com.openhtmltopdf.extend.FSUriResolver;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.mlw.document.Page;
import nl.mlw.language.Language;
import nl.mlw.render.Format;
import nl.mlw.render.NoRoom;
import nl.mlw.render.RenderFailure;
import nl.mlw.render.html.HtmlFormat;
import nl.mlw.render.html.PageCheck;
import nl.mlw.render.html.Xhtml;
import nl.mlw.render.inspect.Defect;
import nl.mlw.render.inspect.PdfInspector;
import nl.mlw.render.template.MarkWords;
import nl.mlw.render.template.OwnFonts;
import nl.mlw.render.template.Templates;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Writes pages to publish and to keep: one file that is both PDF/A-2a and PDF/UA-1. */
public final class PdfFormat implements Format {

    /** Nothing outside the page is ever read: no network, no files. */
    private static final FSUriResolver NOTHING = (base, uri) -> null;

    /** More would not help whoever has to mend them. */
    private static final int MOST_DEFECTS = 5;

    private final HtmlFormat html;
    private final Optional<Instant> moment;
    private final OwnFonts fonts;

    /** With these templates, and the date of a page as that of making. */
    public PdfFormat(Templates templates) {
        this(templates, Optional.empty());
    }

    /** @param moment written into the file as that of making, in place of the date of the page */
    public PdfFormat(Templates templates, Optional<Instant> moment) {
        this.html = new HtmlFormat(templates);
        this.moment = moment;
        this.fonts = templates.style().fonts();
    }

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public String extension() {
        return "pdf";
    }

    /** What does not fit is tried once more with words that may break anywhere: uglier, but there. */
    @Override
    public byte[] render(Page page) {
        XRLog.setLoggingEnabled(false);
        String text = html.text(page);
        try {
            return written(text, page, false);
        } catch (NoRoom tooWide) {
            return written(text, page, true);
        }
    }

    private byte[] written(String text, Page page, boolean narrow) {
        Document document = Xhtml.parse(text, page.template() + ".html.ftl");
        boolean rare = prepare(document, narrow);
        try (PDDocument pdf = painted(document, rare)) {
            PdfColours.name(pdf);
            PdfStructure.mend(pdf);
            SpokenMarks.tag(pdf, MarkWords.of(page), page.info().isIncomplete());
            PdfIdentity.fix(pdf, momentOf(page), text);
            byte[] file = saved(pdf);
            inspect(pdf, page.language());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Instant momentOf(Page page) {
        return moment.orElseGet(
                () -> page.info().date().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** Says whether it needs the fonts for rare characters. */
    private boolean prepare(Document document, boolean narrow) {
        Bookmarks.add(document);
        boolean rare = MissingGlyphs.spellOut(document, fonts.glyphs());
        PageCheck.check(document);
        Addresses.mend(document);
        LongWords.hyphenate(document);
        SvgText.outline(document);
        if (narrow) {
            NarrowColumns.allow(document);
        }
        PdfStructure.mark(document);
        return rare;
    }

    /** The layout of a large bundle is many times its PDF, so it is let go before the PDF is written. */
    private PDDocument painted(Document document, boolean rare) throws IOException {
        try (PdfBoxRenderer renderer = builder(document, rare).buildPdfRenderer()) {
            renderer.layout();
            PageOverflow.check(renderer);
            return drawn(renderer, document);
        }
    }

    /** The library gives up on some tables with a head that is higher than a page. */
    private static PDDocument drawn(PdfBoxRenderer renderer, Document document) throws IOException {
        try {
            return renderer.createPDFKeepOpen();
        } catch (IllegalStateException | NullPointerException | IndexOutOfBoundsException gaveUp) {
            String words = PageOverflow.words(document.getDocumentElement());
            throw new NoRoom("Een tabel past niet op een bladzijde van de PDF.", words);
        }
    }

    private PdfRendererBuilder builder(Document document, boolean rare) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .withProducer("mlw")
                .useUriResolver(NOTHING)
                .useReplacementText(PdfInspector.REPLACEMENT)
                .useUnicodeLineBreaker(new LineBreaks())
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withW3cDocument(document, "mlw:page");
        if (document.getElementsByTagName("svg").getLength() > 0) {
            builder.useSVGDrawer(new BatikSVGDrawer());
        }
        PdfFonts.register(builder, fonts);
        PdfFonts.register(builder);
        if (rare) {
            PdfFonts.registerMore(builder);
        }
        return builder;
    }

    /** The same look at the finished file as {@code mlw pdf-check} has. */
    private static void inspect(PDDocument pdf, Language language) throws IOException {
        List<Defect> defects = PdfInspector.inspect(pdf).stream()
                .filter(defect -> !defect.isOfThePlan())
                .toList();
        if (!defects.isEmpty()) {
            String sentences = defects.stream()
                    .limit(MOST_DEFECTS)
                    .map(defect -> defect.sentence(language))
                    .collect(Collectors.joining(" "));
            String words = defects.stream()
                    .map(defect -> defect.details().getOrDefault("text", ""))
                    .collect(Collectors.joining(" "));
            throw defects.stream().allMatch(Defect::isForLackOfRoom)
                    ? new NoRoom(sentences, words)
                    : new RenderFailure(sentences);
        }
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }
}
