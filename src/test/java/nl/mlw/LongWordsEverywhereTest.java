package nl.mlw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.mlw.load.PlanFolder;
import nl.mlw.load.RawFile;
import nl.mlw.render.inspect.PdfInspector;
import nl.mlw.source.SourceFile;
import nl.mlw.source.Span;
import nl.mlw.start.StarterPlan;
import nl.mlw.yaml.YamlMapping;
import nl.mlw.yaml.YamlNode;
import nl.mlw.yaml.YamlParser;
import nl.mlw.yaml.YamlScalar;
import nl.mlw.yaml.YamlSequence;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Puts one word that is too long into every text of a plan, and holds that every document is still made, with all of it on the paper. */
class LongWordsEverywhereTest {
    private static final List<String> WORDS = List.of(
            "n".repeat(60),
            "Meervoudigepersoonlijkheidsstoornisbehandelovereenkomstenadministratiekantoormedewerkersoverlegstructuurdocument",
            "Jeugdbeschermingsmaatregelenuitvoeringsovereenkomstenregister",
            "https://www.example.org/" + "pad".repeat(30) + "?vraag=" + "1".repeat(40),
            "S_JEUGD_" + "WMO_".repeat(30),
            "€".repeat(80),
            "2".repeat(90));

    private static final String REPORT = """
            period: 2026-P1
            as-of: 2026-02-28
            status: draft
            summary: samenvatting
            steps:
              - {step: OPD-1.1, status: risk, cause: oorzaak, effect: gevolg, measure: maatregel, note: opmerking}
              - {step: OPD-1.2, status: not-started}
            """;

    private static final Set<String> TEXTS = Set.of(
            "title",
            "short-title",
            "name",
            "one",
            "many",
            "word",
            "meaning",
            "text",
            "note",
            "number",
            "summary",
            "cause",
            "effect",
            "event",
            "measure",
            "description",
            "frameworks",
            "documentation",
            "capacity",
            "decision",
            "advice",
            "task",
            "mandate",
            "channel",
            "audience",
            "message",
            "outcome",
            "how",
            "reason",
            "evidence");

    @TestFactory
    Stream<DynamicTest> everyDocumentIsMade() {
        Stream<DynamicTest> small = WORDS.stream().map(word -> test("starter", word));
        return Stream.concat(small, Stream.of(test("plan", WORDS.get(0))));
    }

    private static DynamicTest test(String plan, String word) {
        return DynamicTest.dynamicTest(plan + " " + word, () -> {
            List<EveryDocument.Sheet> sheets = EveryDocument.of(plan, folder(plan, word), List.of("nl"));
            assertThat(sheets).extracting(EveryDocument.Sheet::name).anyMatch(name -> name.contains("bundel"));
            for (EveryDocument.Sheet sheet : sheets) {
                byte[] pdf = sheet.pdf();
                assertThat(PdfInspector.inspect(pdf)).as(sheet.name()).isEmpty();
                assertThat(letters(textOf(pdf))).as(sheet.name()).contains(letters(word));
            }
        });
    }

    /** Without the places where lines end, and the hyphens there. */
    private static String letters(String text) {
        return text.replaceAll("[\\s-]", "");
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static PlanFolder folder(String plan, String word) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (plan.equals("starter")) {
            StarterPlan.files().forEach(path -> files.put(path, text(StarterPlan.bytes(path))));
            files.put("periods/2026-P1.yaml", REPORT);
        } else {
            Path root = Path.of(plan);
            for (RawFile file : TestFolders.read(root).files()) {
                files.put(file.path(), text(Files.readAllBytes(root.resolve(file.path()))));
            }
        }
        List<RawFile> raw = new ArrayList<>();
        files.forEach((path, text) -> raw.add(new RawFile(
                path, (path.endsWith(".yaml") ? changed(text, word) : text).getBytes(StandardCharsets.UTF_8))));
        return new PlanFolder("plan", raw);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String changed(String text, String word) {
        SourceFile file = new SourceFile("file.yaml", text);
        List<YamlScalar> scalars = new ArrayList<>();
        YamlParser.parse(file).root().ifPresent(root -> texts("", root, scalars::add));
        StringBuilder changed = new StringBuilder(text);
        for (int i = scalars.size() - 1; i >= 0; i--) {
            Span span = scalars.get(i).origin().span();
            if (span.line() == span.endLine() && scalars.get(i).style() != YamlScalar.Writing.BLOCK) {
                int start = file.index(span);
                changed.replace(start, start + span.endColumn() - span.column(), '"' + word + '"');
            }
        }
        return changed.toString();
    }

    private static void texts(String key, YamlNode node, Consumer<YamlScalar> found) {
        if (node instanceof YamlMapping mapping) {
            mapping.entries().forEach(entry -> texts(entry.key().text(), entry.value(), found));
        } else if (node instanceof YamlSequence sequence) {
            sequence.items().forEach(item -> texts(key, item, found));
        } else if (node instanceof YamlScalar scalar
                && (TEXTS.contains(key) || scalar.text().contains(" "))) {
            found.accept(scalar);
        }
    }
}
