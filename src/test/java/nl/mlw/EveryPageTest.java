package nl.mlw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mlw.document.ViewFacts;
import nl.mlw.load.PlanFolder;
import nl.mlw.load.PlanLoader;
import nl.mlw.load.RawFile;
import nl.mlw.start.StarterPlan;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds of every page, of whatever plan, that Markdown and HTML say the same and that nothing is left of what is empty. */
class EveryPageTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    private static final Pattern NAME = Pattern.compile("\\b(?:title|name|number|theme): ");

    @TestFactory
    Stream<DynamicTest> everyPageIsSound() throws IOException {
        return plans().stream()
                .map(plan -> DynamicTest.dynamicTest(
                        plan.name(), () -> assertThat(defects(plan)).isEmpty()));
    }

    private static List<String> defects(Named plan) {
        return EveryDocument.of(plan.name(), plan.folder(), plan.tags()).stream()
                .flatMap(sheet -> ViewFacts.defects(sheet.page()).stream().map(defect -> sheet.name() + ": " + defect))
                .toList();
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
        plans.add(new Named("whole", TestFolders.read(EveryDocument.WHOLE)));
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
