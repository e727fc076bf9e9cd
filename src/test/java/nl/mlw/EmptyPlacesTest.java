package nl.mlw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mlw.EveryDocument.Sheet;
import nl.mlw.document.Printed;
import nl.mlw.load.PlanFolder;
import nl.mlw.load.PlanLoader;
import nl.mlw.load.RawFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds that a value that is empty leaves no marks, headings, list items or spaces behind in any document of any plan. */
class EmptyPlacesTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    private static final Pattern NAME = Pattern.compile("\\b(?:title|name|number|theme): ");

    private static final Map<String, Pattern> MARKDOWN = Map.of(
            "marks around nothing", Pattern.compile("\\*\\*\\h*\\*\\*|(?<![\\p{L}*])_\\h*_(?!\\p{L})"),
            "an empty heading", Pattern.compile("(?m)^#+\\h*$"),
            "an empty item", Pattern.compile("(?m)^\\h*[-*]\\h*$"),
            "a label without a value", Pattern.compile("(?m)^- (?:\\*\\*[^*\\n]+:\\*\\*|[^:\\n|]+:)\\h*$"),
            "two spaces", Pattern.compile("(?m)[^\\s|] {2,}[^\\s|]|[^\\s|] {2,}$"),
            "a link without a text", Pattern.compile("\\[\\h*]\\("),
            "brackets around nothing", Pattern.compile("(?<![\\p{L}\\]])\\(\\h*\\)"),
            "a stop without a sentence", Pattern.compile("(?m): ?\\.(?:\\h|$)|^\\h*[.,;:](?:\\h|$)|\\h[.,;](?:\\h|$)"));

    private static final Map<String, Pattern> HTML = Map.of(
            "an empty element",
            Pattern.compile("<(h[1-6]|strong|em|li|p|caption|figcaption|a|ul|ol|tbody|table)\\b[^>]*>\\s*</\\1>"),
            "a label without a value",
            Pattern.compile("<tr><th scope=\"row\">[^<]+</th><td[^>]*></td></tr>"),
            "two spaces",
            Pattern.compile("[^\\s>] {2,}[^\\s<]"));

    @TestFactory
    Stream<DynamicTest> nothingIsLeftOfWhatIsEmpty() throws IOException {
        return plans().stream()
                .map(plan -> DynamicTest.dynamicTest(plan.name(), () -> {
                    List<String> left = new ArrayList<>();
                    for (Sheet sheet : EveryDocument.of(plan.name(), plan.folder(), plan.tags())) {
                        left.addAll(found(MARKDOWN, sheet.name(), Printed.markdown(sheet.page())));
                        left.addAll(found(HTML, sheet.name(), body(Printed.html(sheet.page()))));
                    }
                    assertThat(left).isEmpty();
                }));
    }

    private static List<String> found(Map<String, Pattern> marks, String name, String text) {
        List<String> found = new ArrayList<>();
        marks.forEach((what, pattern) -> pattern.matcher(text)
                .results()
                .limit(2)
                .forEach(hit -> found.add(what + " in " + name + ": "
                        + text.substring(Math.max(0, hit.start() - 60), Math.min(text.length(), hit.end() + 30)))));
        return found;
    }

    /** A drawing is no text. */
    private static String body(String html) {
        return html.substring(html.indexOf("<body")).replaceAll("(?s)<svg.*?</svg>", "");
    }

    /** Of a plan that differs little from another one language is enough. */
    private record Named(String name, PlanFolder folder, List<String> tags) {
        Named(String name, PlanFolder folder) {
            this(name, folder, List.of("nl", "en"));
        }
    }

    private static List<Named> plans() throws IOException {
        List<Named> plans = new ArrayList<>();
        for (Path folder : EveryDocument.folders()) {
            plans.add(new Named(folder.toString(), TestFolders.read(folder)));
        }
        try (Stream<Path> cases = Files.list(CASES)) {
            cases.map(folder -> folder.resolve("plan"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .map(folder -> new Named(folder.toString(), TestFolders.read(folder)))
                    .filter(plan -> PlanLoader.load(plan.folder()).plan().isPresent())
                    .forEach(plans::add);
        }
        plans.add(new Named("starter", StarterPlan.folder()));
        plans.addAll(bare());
        plans.addAll(torn());
        return plans;
    }

    /** The starter plan with ever less in it, definitive and not. */
    private static List<Named> bare() {
        List<String> cards = List.of(
                "assignments/1-samenwerking/1.1-rolbeschrijvingen.yaml",
                "assignments/1-samenwerking/1.2-werkafspraken.yaml");
        Overlay definitive = new Overlay().lay("planning.yaml", "status: definitive");
        Overlay one = new Overlay().remove(cards.get(1));
        Overlay none = new Overlay().remove(cards.get(0)).remove(cards.get(1));
        Overlay alone = new Overlay().remove(cards.get(0)).remove(cards.get(1));
        List.of("budget.yaml", "decisions.yaml", "goals.yaml", "governance.yaml", "planning.yaml", "risks.yaml")
                .forEach(alone::remove);
        Overlay empty = new Overlay().put(cards.get(0), "id: OPD-1.1\nnumber: \"1.1\"\ntheme: THE-1\ntitle: Leeg\n");
        return Stream.of(
                        new Named("definitive", definitive.folder()),
                        new Named("one assignment", one.folder()),
                        new Named("no assignments", none.folder()),
                        new Named("only the programme", alone.folder()),
                        new Named("an empty card", empty.folder()))
                .flatMap(plan -> Stream.of(plan, reported(plan)))
                .toList();
    }

    /** The starter plan, of which each time another line with a name of something is left out. */
    private static List<Named> torn() {
        List<Named> torn = new ArrayList<>();
        for (String file : StarterPlan.files()) {
            List<String> lines = new String(StarterPlan.bytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            for (int line = 0; line < lines.size(); line++) {
                if (NAME.matcher(lines.get(line)).find()) {
                    String name = file + " without line " + (line + 1);
                    torn.add(new Named(name, with(file, lines, line), List.of("nl")));
                }
            }
        }
        return torn;
    }

    private static PlanFolder with(String file, List<String> lines, int at) {
        List<String> text = new ArrayList<>(lines);
        text.remove(at);
        return new Overlay().put(file, String.join("\n", text) + "\n").folder();
    }

    /** The same with a report that says nothing. */
    private static Named reported(Named plan) {
        List<RawFile> files = new ArrayList<>(plan.folder().files());
        files.add(new RawFile(
                "periods/2026-P1.yaml",
                "period: 2026-P1\nas-of: 2026-02-28\nstatus: draft\nsteps: []\n".getBytes(StandardCharsets.UTF_8)));
        return new Named(plan.name() + ", reported", new PlanFolder("plan", files));
    }
}
