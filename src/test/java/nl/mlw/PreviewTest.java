package nl.mlw;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.mlw.compute.Facts;
import nl.mlw.compute.PeriodSelection;
import nl.mlw.document.Document;
import nl.mlw.document.Page;
import nl.mlw.document.report.ReportDocument;
import nl.mlw.render.PdfFormat;
import nl.mlw.render.Templates;
import org.junit.jupiter.api.Test;

class PreviewTest {
    @Test
    void write() throws Exception {
        Labels labels = Labels.in(Path.of("templates"));
        PdfFormat pdf = new PdfFormat(
                Templates.in(Path.of("templates")), t -> labels.language(t).words());
        Facts facts = Plans.real();
        List<Document> docs = new ArrayList<>(Documents.all(facts.plan()));
        for (String p : List.of("2021-Q4", "2021")) {
            docs.add(new ReportDocument(PeriodSelection.of(p, facts.plan()).orElseThrow()));
        }
        Path root = Path.of("/tmp/prev");
        for (Document d : docs) {
            for (String tag : List.of("nl", "en")) {
                for (Page page : d.pages(facts, labels.language(tag))) {
                    Path f = root.resolve(page.path() + ".pdf");
                    Files.createDirectories(f.getParent());
                    Files.write(f, pdf.render(page));
                }
            }
        }
    }
}
