package nl.mlw.render.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a file is what it says: PDF/A-2a and PDF/UA-1. */
public final class PdfConformance {

    private static final List<PDFAFlavour> BOTH = List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);

    private PdfConformance() {}

    /** Empty if the file conforms to both; else one line for each rule that it breaks. */
    public static List<String> failures(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), BOTH.get(0));
                PDFAValidator validator = Foundries.defaultInstance().createValidator(BOTH)) {
            return validator.validateAll(parser).stream()
                    .flatMap(PdfConformance::failures)
                    .toList();
        }
    }

    private static Stream<String> failures(ValidationResult result) {
        return result.getTestAssertions().stream()
                .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                .map(assertion -> result.getPDFAFlavour() + " "
                        + assertion.getRuleId().getClause() + ": " + assertion.getMessage() + " "
                        + assertion.getLocation().getContext());
    }
}
