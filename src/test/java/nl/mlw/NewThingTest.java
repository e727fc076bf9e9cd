package nl.mlw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.mlw.kind.KindPage;
import nl.mlw.kind.KindPages;
import nl.mlw.load.PlanFolder;
import nl.mlw.load.PlanLoader;
import nl.mlw.model.Plan;
import nl.mlw.start.NewThing;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Lays what {@code mlw new} gives for each kind over the starter plan. */
class NewThingTest {
    private static final Set<String> MISREAD = Set.of("yaml-syntax", "wrong-type", "duplicate-key", "placeholder-text");

    /** A step says in one of four ways when it is, and these need something that the starter plan does not have. */
    private static final Set<String> UNFINISHED =
            Set.of("step", "requirement", "attestation", "report-line", "group", "role");

    @TestFactory
    Stream<DynamicTest> anItemIsRightAsItStands() {
        return kinds().filter(kind -> !kind.under().isEmpty() && !UNFINISHED.contains(kind.id()))
                .map(kind -> DynamicTest.dynamicTest(
                        kind.id(), () -> assertThat(rules(kind, lines(kind))).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> eachFieldThatIsOffIsRightOnceItIsOn() {
        return kinds().map(kind -> DynamicTest.dynamicTest(kind.id(), () -> {
            List<String> on = lines(kind).stream()
                    .map(line -> line.replaceFirst("^( *)#(?! )", "$1"))
                    .toList();
            assertThat(on.stream().filter(line -> line.strip().startsWith("#")).count())
                    .isLessThan(on.size());
            assertThat(rules(kind, on)).doesNotContainAnyElementsOf(MISREAD);
        }));
    }

    private static Stream<KindPage> kinds() {
        return KindPages.all().stream().filter(kind -> !kind.file().isEmpty());
    }

    private static List<String> lines(KindPage kind) {
        return new NewThing(plan(), kind, "nl").lines();
    }

    private static Plan plan() {
        return PlanLoader.load(new Overlay().folder()).plan().orElseThrow();
    }

    /** The rules of what is found in the file in which it stands. */
    private static List<String> rules(KindPage kind, List<String> lines) {
        String path = kind.file()
                .replaceFirst("assignments/\\*/\\*", "assignments/1-samenwerking/1.1-rolbeschrijvingen")
                .replace("*", "2026-P1");
        String text = String.join("\n", lines) + "\n";
        Overlay overlay = new Overlay();
        PlanFolder folder = (kind.under().isEmpty() && !kind.file().contains("*")
                        ? overlay.put(path, text)
                        : overlay.lay(path, kind.under().isEmpty() ? text : kind.under() + ":\n" + text))
                .folder();
        return PlanLoader.load(folder).problems().stream()
                .filter(problem -> problem.origin().file().path().equals("plan/" + path))
                .map(problem -> problem.rule())
                .toList();
    }
}
