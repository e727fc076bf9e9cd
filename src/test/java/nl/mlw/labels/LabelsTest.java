package nl.mlw.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.mlw.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelsTest {
    private static final Language DUTCH = Labels.bundled().language("nl");
    private static final Language ENGLISH = Labels.bundled().language("en");
    private static final Pattern NONE = Pattern.compile(
            "(?i)\\b(geen|niets|niemand|nooit|alle|elk|elke|nog niet|niet gemeld|niet ingevuld|zonder|ontbreekt|vermeld)\\b");

    /** Said only where the plan itself says it, or of nothing in the plan. */
    private static final Set<String> WRITTEN_IN_THE_PLAN = Set.of(
            "budget.pm",
            "card.risks.none",
            "card.unknown",
            "report.state.not-started.one",
            "report.state.not-started.many",
            "stand.below",
            "stand.below-illustration",
            "status.not-started",
            "status.not-started-meaning",
            "time.rhythm.one");

    private static final Pattern PLACE = Pattern.compile("\\{[a-z-]+}");

    @Test
    void dutchAndEnglishHaveTheSameWords() {
        assertThat(withoutForms(ENGLISH)).isEqualTo(withoutForms(DUTCH));
    }

    /** Each language has forms of its own for the words for work. */
    private static SortedSet<String> withoutForms(Language language) {
        return language.words().keySet().stream()
                .filter(key -> !key.startsWith("work."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void dutchAndEnglishSentencesHaveTheSamePlaces() {
        assertThat(DUTCH.words().keySet().stream()
                        .filter(key -> !key.startsWith("notation.") && !key.startsWith("work.")))
                .allSatisfy(key -> assertThat(places(ENGLISH.word(key))).as(key).isEqualTo(places(DUTCH.word(key))));
    }

    @Test
    void anIncompleteDocumentHasOtherWordsForWordsThatThereAre() {
        assertThat(DUTCH.words().keySet().stream().filter(key -> key.startsWith("incomplete.")))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(DUTCH.words()).containsKey(key.substring("incomplete.".length())))
                .allSatisfy(key -> assertThat(places(DUTCH.word(key.substring("incomplete.".length()))))
                        .containsAll(places(DUTCH.word(key))));
    }

    /** Whoever adds a sentence of the kind adds what a document says instead when not all of the plan could be read. */
    @Test
    void whatSaysThatThereIsNoneIsSaidWithCareInAnIncompleteDocument() {
        assertThat(DUTCH.words().keySet().stream()
                        .filter(key -> NONE.matcher(DUTCH.word(key)).find())
                        .filter(key -> !key.matches("(pdf|print|gaps|lost|incomplete|work)\\..*|\\w+\\.help\\..*"))
                        .filter(key -> !WRITTEN_IN_THE_PLAN.contains(key)))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(DUTCH.words()).containsKey("incomplete." + key));
    }

    @Test
    void noWordIsEmpty() {
        assertThat(DUTCH.words()).noneSatisfy((key, word) -> assertThat(word).isBlank());
        assertThat(ENGLISH.words()).noneSatisfy((key, word) -> assertThat(word).isBlank());
    }

    @Test
    void aTeamsOwnWordsGoOverThoseOfMlw(@TempDir Path templates) throws IOException {
        Files.createDirectories(templates.resolve("labels"));
        Files.writeString(templates.resolve("labels/nl.yaml"), "status:\n  good: Op koers\n");
        Language language = Labels.in(templates).language("nl");
        assertThat(language.word("status.good")).isEqualTo("Op koers");
        assertThat(language.word("status.risk")).isEqualTo("Risico");
    }

    @Test
    void aMissingLanguageIsToldInPlainWords() {
        assertThatThrownBy(() -> Labels.bundled().language("de"))
                .isInstanceOf(LabelsFailure.class)
                .hasMessageContaining("De taal ‘de’ is er niet");
        assertThatThrownBy(() -> Labels.bundled().language("../nl")).isInstanceOf(LabelsFailure.class);
    }

    @Test
    void aListIsNoWordAndItsPlaceIsTold(@TempDir Path templates) throws IOException {
        Files.createDirectories(templates.resolve("labels"));
        Files.writeString(templates.resolve("labels/nl.yaml"), "status:\n  good: [Op koers]\n");
        assertThatThrownBy(() -> Labels.in(templates).language("nl"))
                .isInstanceOf(LabelsFailure.class)
                .hasMessageContaining("templates/labels/nl.yaml:2:9");
    }

    @Test
    void aFurtherLanguageIsOneFileAndSaysTheRestInDutch(@TempDir Path templates) throws IOException {
        Files.createDirectories(templates.resolve("labels"));
        Files.writeString(
                templates.resolve("labels/qx.yaml"), "status:\n  good: Blip\nnotation:\n  date: '{yyyy}/{mm}/{dd}'\n");
        Labels labels = Labels.in(templates);
        assertThat(labels.language("qx").date(LocalDate.of(2021, 9, 1))).isEqualTo("2021/09/01");
        assertThat(labels.language("qx").longDate(LocalDate.of(2021, 9, 1))).isEqualTo("1 september 2021");
        assertThat(labels.language("qx").word("status.good")).isEqualTo("Blip");
        assertThat(labels.language("qx").word("status.risk")).isEqualTo("Risico");
        assertThat(labels.missing("qx"))
                .hasSizeGreaterThan(300)
                .contains("status.risk", "incomplete.common.no-assignments")
                .doesNotContain("status.good")
                .noneMatch(key -> key.contains(".help."));
        assertThat(labels.missing("nl")).isEmpty();
        assertThat(labels.missing("en")).isEmpty();
    }

    @Test
    void aWordOfATeamsOwnThatEnglishLacksIsSaidInDutch(@TempDir Path templates) throws IOException {
        Files.createDirectories(templates.resolve("labels"));
        Files.writeString(templates.resolve("labels/nl.yaml"), "own:\n  word: Eigen\n");
        Labels labels = Labels.in(templates);
        assertThat(labels.missing("en")).containsExactly("own.word");
        assertThat(labels.language("en").word("own.word")).isEqualTo("Eigen");
        assertThat(labels.language("en").word("status.risk")).isEqualTo("Risk");
    }

    private static List<String> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .sorted()
                .distinct()
                .toList();
    }

    @Test
    void labelsThatAreNoUtf8SayHowToSaveThem(@TempDir Path templates) throws IOException {
        Path labels = Files.createDirectories(templates.resolve("labels"));
        Files.write(labels.resolve("nl.yaml"), "risk: E\u00e9n risico\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Labels.in(templates).language("nl"))
                .isInstanceOf(LabelsFailure.class)
                .hasMessage("templates/labels/nl.yaml is niet opgeslagen als UTF-8."
                        + " Sla het bestand opnieuw op met de codering UTF-8.");
    }
}
