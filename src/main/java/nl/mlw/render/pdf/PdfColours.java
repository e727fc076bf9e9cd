package nl.mlw.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import nl.mlw.source.Bundled;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** Says in a PDF which red is meant by red: sRGB. */
final class PdfColours {

    private static final String PROFILE = "/nl/mlw/render/pdf/sRGB-v2-micro.icc";
    private static final String NAME = "sRGB IEC61966-2.1";

    private PdfColours() {}

    /** By hand, because Java rewrites a profile that it loads, and each version of Java does so differently. */
    static void name(PDDocument pdf) throws IOException {
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, NAME);
        intent.setString(COSName.INFO, NAME);
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile(pdf));
        pdf.getDocumentCatalog().addOutputIntent(new PDOutputIntent(intent));
    }

    private static COSStream profile(PDDocument pdf) throws IOException {
        COSStream stream = pdf.getDocument().createCOSStream();
        stream.setInt(COSName.N, 3);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(Bundled.bytes(PROFILE));
        }
        return stream;
    }
}
