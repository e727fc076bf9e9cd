package nl.mlw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.mlw.check.Checked;
import nl.mlw.compute.Facts;
import nl.mlw.document.Order;
import nl.mlw.document.Page;
import nl.mlw.document.Printed;
import nl.mlw.load.PlanFolder;
import nl.mlw.render.pdf.PdfFormat;
import nl.mlw.render.template.Templates;
import nl.mlw.start.StarterPlan;

/** Every page of every document of every plan of this repository, in every language. */
final class EveryDocument {
    /** A small plan in which all occurs that a document can print. */
    static final Path WHOLE = Path.of("src/test/resources/whole/plan");

    private static final Mlw MLW = new Mlw();
    private static final PdfFormat PDF = new PdfFormat(Templates.in(Path.of("templates")));

    private static final List<String> BOTH = List.of("nl", "en");

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
            add(folder.toString(), TestFolders.read(folder), BOTH, englishCards, sheets);
        }
        add("starter", StarterPlan.folder(), BOTH, englishCards, sheets);
        return sheets;
    }

    /** The same of one plan; of a plan that cannot be loaded nothing. */
    static List<Sheet> of(String name, PlanFolder folder, List<String> tags) {
        List<Sheet> sheets = new ArrayList<>();
        add(name, folder, tags, Integer.MAX_VALUE, sheets);
        return sheets;
    }

    private static void add(String name, PlanFolder folder, List<String> tags, int englishCards, List<Sheet> sheets) {
        Checked checked = Plans.checked(folder);
        for (Order order : checked.facts().map(Facts::plan).map(Documents::all).orElse(List.of())) {
            for (String tag : tags) {
                boolean few = order.kind().name().equals("card") && tag.equals("en");
                MLW.pages(order.document(checked), checked, Printed.language(tag)).stream()
                        .limit(few ? englishCards : Integer.MAX_VALUE)
                        .forEach(page -> sheets.add(new Sheet(name + " " + page.path(), page)));
            }
        }
    }

    static List<Path> folders() throws IOException {
        try (Stream<Path> examples = Files.list(Path.of("src/examples"))) {
            return Stream.concat(
                            Stream.of(Path.of("plan")),
                            examples.map(example -> example.resolve("plan")).filter(Files::isDirectory))
                    .sorted()
                    .toList();
        }
    }
}
