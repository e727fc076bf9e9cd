package nl.mlw;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mlw.labels.Labels;
import nl.mlw.model.Body;
import nl.mlw.model.DecisionKind;
import nl.mlw.model.Municipality;
import nl.mlw.model.Plan;
import nl.mlw.model.Role;
import nl.mlw.model.StepStatus;
import nl.mlw.model.Theme;
import nl.mlw.render.markdown.MarkdownFormat;
import nl.mlw.render.template.Templates;
import org.junit.jupiter.api.Test;

/** A programme that calls its work, its bodies, its statuses and its fields otherwise gets documents in which no word of another programme stands. */
class OtherProgrammeTest {
    private static final Path OTHER = Path.of("src/examples/bibliotheken-samen/plan");

    /** What the real plan calls things that no key of a plan can name otherwise. */
    private static final List<String> MORE =
            List.of("sociaal domein", "colleges", "gemeenteraad", "portefeuillehouder");

    @Test
    void noWordOfTheRealProgrammeStandsInIt() {
        Set<String> foreign = words(Plans.real().plan());
        Plan other = Plans.facts(OTHER).plan();
        foreign.removeAll(words(other));
        assertThat(foreign).contains("opdracht", "deelopdrachten", "startbijeenkomst", "instemming", "Goed");
        List<EveryDocument.Sheet> sheets = EveryDocument.of("other", TestFolders.read(OTHER), List.of("nl"));
        assertThat(sheets)
                .isNotEmpty()
                .allSatisfy(sheet -> assertThat(foreign)
                        .as(sheet.name())
                        .noneMatch(
                                word -> found(word, text(sheet) + sheet.page().path())));
    }

    @Test
    void itsOwnWordsDo() {
        String all = EveryDocument.of("other", TestFolders.read(OTHER), List.of("nl")).stream()
                .map(OtherProgrammeTest::text)
                .reduce("", String::concat);
        assertThat(all)
                .contains("Projectenbundel", "fasen", "Aftrap", "Trekker", "Op koers", "Directieberaad", "Project A1");
    }

    @Test
    void nothingIsWrongWithIt() {
        assertThat(Plans.checked(TestFolders.read(OTHER)).findings().open()).isEmpty();
    }

    /** As a whole word, also at the beginning of a compound such as <i>opdrachtenbundel</i>. */
    private static boolean found(String word, String text) {
        return Pattern.compile("(?<![\\p{L}])" + Pattern.quote(word) + (word.equals("Risico") ? "(?!['\\p{L}])" : ""))
                .matcher(text)
                .find();
    }

    private static Set<String> words(Plan plan) {
        Labels labels = Labels.bundled();
        Set<String> words = new TreeSet<>(MORE);
        var own = plan.programme().habits().words().in("nl");
        for (String unit : List.of("assignment", "step", "kickoff")) {
            for (String number : List.of("one", "many")) {
                String key = "work." + unit + "." + number;
                String word = own.getOrDefault(key, labels.language("nl").word(key));
                words.add(word);
                words.add(word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1));
            }
        }
        Stream.of(
                        plan.governance().bodies().stream().map(Body::title),
                        plan.governance().roles().stream().map(Role::title),
                        plan.programme().municipalities().stream().map(Municipality::name),
                        plan.programme().themes().stream().map(Theme::title),
                        plan.programme().habits().decisionKinds().values().stream()
                                .map(DecisionKind::word),
                        Stream.of(StepStatus.values())
                                .flatMap(status -> java.util.Optional.ofNullable(
                                        plan.programme().statuses().get(status))
                                        .flatMap(word -> word.word())
                                        .stream()))
                .flatMap(each -> each)
                .forEach(words::add);
        return words;
    }

    private static String text(EveryDocument.Sheet sheet) {
        return new String(
                new MarkdownFormat(Templates.in(Path.of("templates"))).render(sheet.page()), StandardCharsets.UTF_8);
    }
}
