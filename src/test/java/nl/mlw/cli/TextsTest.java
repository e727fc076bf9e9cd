package nl.mlw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mlw.RuleGroups;
import nl.mlw.check.GroupPage;
import nl.mlw.compute.Stage;
import nl.mlw.diagnostic.Severity;
import org.junit.jupiter.api.Test;

/** Holds the command line's two languages against each other and against the code that speaks them. */
class TextsTest {
    private static final Texts DUTCH = Texts.in("nl");
    private static final Texts ENGLISH = Texts.in("en");
    private static final Pattern PLACE = Pattern.compile("\\{[a-z-]+}");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(DUTCH.bundle().keySet()).isEqualTo(ENGLISH.bundle().keySet());
    }

    @Test
    void bothLanguagesFillTheSamePlaces() {
        assertThat(DUTCH.bundle().keySet())
                .allSatisfy(key -> assertThat(places(DUTCH, key)).isEqualTo(places(ENGLISH, key)));
    }

    @Test
    void everyStageAndSeverityHasAWord() {
        Stream<String> keys = Stream.of(
                        Stream.of(Stage.values()).map(stage -> "stage." + stage.key()),
                        Stream.of(Severity.values()).map(severity -> "severity." + severity.key()))
                .flatMap(all -> all);
        assertThat(keys).allMatch(DUTCH.bundle()::containsKey);
    }

    @Test
    void everyGroupOfRulesHasATitleInBothLanguagesAndSaysWhatItIsAbout() {
        assertThat(RuleGroups.all()).allSatisfy(group -> {
            GroupPage page = RuleGroups.rulebook().group(group);
            assertThat(page.titles()).containsOnlyKeys("nl", "en");
            assertThat(page.body()).isNotBlank();
        });
    }

    @Test
    void everyRefusalHasASentence() throws IOException {
        Pattern key = Pattern.compile("Refusal\\s*\\.(?:wrongUse|unreachable|faultyPlan)\\(\\s*\"([^\"]+)\"");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/nl/mlw"))) {
            List<String> keys = files.filter(Files::isRegularFile)
                    .flatMap(file -> key.matcher(text(file)).results().map(match -> match.group(1)))
                    .toList();
            assertThat(keys).hasSizeGreaterThan(10).allMatch(k -> DUTCH.bundle().containsKey("say." + k));
        }
    }

    @Test
    void anUnknownLanguageIsAnsweredInDutch() {
        assertThat(Texts.in("xx").say("severity.error")).isEqualTo("fout");
    }

    private static List<String> places(Texts texts, String key) {
        return PLACE.matcher(texts.say(key))
                .results()
                .map(MatchResult::group)
                .sorted()
                .distinct()
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
