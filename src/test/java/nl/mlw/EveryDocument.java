package nl.mlw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.mlw.compute.Facts;
import nl.mlw.document.Document;
import nl.mlw.document.Page;
import nl.mlw.load.PlanLoader;
import nl.mlw.render.PdfFormat;
import nl.mlw.render.Templates;

/** Every page of every document of every plan of this repository, in every language. */
final class EveryDocument {
    private static final Labels LABELS = Labels.in(Path.of("templates"));
    private static final PdfFormat PDF = new PdfFormat(
            Templates.in(Path.of("templates")), tag -> LABELS.language(tag).words());

    /** A page of a plan; {@code name} tells which. */
    record Sheet(String name, Page page) {

        byte[] pdf() {
            return PDF.render(page);
        }
    }

    private EveryDocument() {}

    /** Of the cards, all in Dutch; in English, where only labels differ, as many as asked. */
    static List<Sheet> sheets(int englishCards) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        for (Path folder : folders()) {
            add(folder.toString(), Plans.facts(folder), englishCards, sheets);
        }
        add("starter", Plans.facts(PlanLoader.load(StarterPlan.folder()).plan().orElseThrow()), englishCards, sheets);
        return sheets;
    }

    private static void add(String name, Facts facts, int englishCards, List<Sheet> sheets) {
        for (Document document : Documents.all(facts.plan())) {
            for (String tag : List.of("nl", "en")) {
                boolean few = document.name().equals("card") && tag.equals("en");
                document.pages(facts, LABELS.language(tag)).stream()
                        .limit(few ? englishCards : Integer.MAX_VALUE)
                        .forEach(page -> sheets.add(new Sheet(name + " " + page.path(), page)));
            }
        }
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> examples = Files.list(Path.of("src/examples"))) {
            return Stream.concat(
                            Stream.of(Path.of("plan")),
                            examples.map(example -> example.resolve("plan")).filter(Files::isDirectory))
                    .sorted()
                    .toList();
        }
    }
}
