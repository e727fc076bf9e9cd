package nl.mlw.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Replaces what a PDF would take from the clock and from chance, so that the same page gives the same bytes. */
final class PdfIdentity {

    private static final DateTimeFormatter XMP = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss'+00:00'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private PdfIdentity() {}

    static void fix(PDDocument pdf, Instant moment, String content) throws IOException {
        PDDocumentInformation about = pdf.getDocumentInformation();
        about.setCreationDate(calendar(moment));
        fixMetadata(pdf, moment);
        pdf.setDocumentId(idOf(content));
    }

    /** The metadata stream holds the same moment once more; a PDF/A wants the two to agree. */
    private static void fixMetadata(PDDocument pdf, Instant moment) throws IOException {
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        try (InputStream stream = metadata.exportXMPMetadata()) {
            String xmp = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(<xmp:CreateDate>)[^<]*", "$1" + XMP.format(moment));
            metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Calendar calendar(Instant moment) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(moment.toEpochMilli());
        return calendar;
    }

    private static long idOf(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
