package nl.mlw.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.mlw.PageExamples;
import nl.mlw.TestFolders;
import nl.mlw.kind.FieldPage;
import nl.mlw.kind.FieldPage.Choice;
import nl.mlw.kind.FieldType;
import nl.mlw.kind.KindPage;
import nl.mlw.kind.KindPages;
import nl.mlw.kind.Spot;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the pages of the kinds and the readers against each other, key by key, over all plans of this repository. */
class ReadersAndPagesTest {

    /** What a reader asked for. */
    private record Question(Spot spot, String key, FieldType type, boolean many, List<String> choices) {

        boolean isAnswered() {
            return isList() || isFree() || spot.field(key).filter(this::suits).isPresent();
        }

        /** The key of a file under which all things of a kind stand. */
        private boolean isList() {
            return type == FieldType.PART
                    && many
                    && spot.keys().isEmpty()
                    && KindPages.all().stream()
                            .anyMatch(page -> page.file().equals(spot.file())
                                    && page.under().equals(key));
        }

        /** A key that the author chose. */
        private boolean isFree() {
            return spot.around()
                    .filter(field -> field.type() == FieldType.MAP || field.type() == FieldType.OWN)
                    .filter(field -> field.inner().isEmpty())
                    .isPresent();
        }

        /** A value in a form of its own may be asked for in any way. */
        private boolean suits(FieldPage field) {
            return type == FieldType.OWN
                    || field.type() == FieldType.OWN
                    || (field.type() == FieldType.MAP && type == FieldType.PART)
                    || (field.type() == type
                            && field.many() == many
                            && words(field).containsAll(choices));
        }

        private List<String> words(FieldPage field) {
            return field.type() == FieldType.CHOICE
                    ? field.choices().stream().map(Choice::word).toList()
                    : field.of();
        }

        @Override
        public String toString() {
            return "%s %s: %s%s %s".formatted(spot, key, type.key(), many ? " many" : "", choices);
        }
    }

    private static final List<Question> ASKED = new ArrayList<>();

    @BeforeAll
    static void readAllPlans() throws IOException {
        Set<Question> asked = new java.util.LinkedHashSet<>();
        Asked ear = (spot, key, type, many, choices) -> asked.add(
                new Question(spot, key, type, many, choices.stream().sorted().toList()));
        plans().forEach(folder -> PlanLoader.load(folder, ear));
        ASKED.addAll(asked);
    }

    private static Stream<PlanFolder> plans() throws IOException {
        List<PlanFolder> folders = new ArrayList<>(List.of(TestFolders.read(Path.of("plan"))));
        try (Stream<Path> examples = Files.list(Path.of("src/examples"))) {
            examples.filter(Files::isDirectory)
                    .map(example -> example.resolve("plan"))
                    .sorted()
                    .map(TestFolders::read)
                    .forEach(folders::add);
        }
        for (KindPage page : KindPages.all()) {
            for (String heading : List.of("## Goed", "## Fout")) {
                PageExamples.of(page.id(), page.body(), heading)
                        .forEach(example -> folders.add(example.overlay().folder()));
            }
        }
        return folders.stream();
    }

    @Test
    void everyKeyThatAReaderAsksForStandsOnAPageWithItsType() {
        assertThat(ASKED).isNotEmpty();
        assertThat(ASKED.stream()
                        .filter(question -> !question.isAnswered())
                        .map(Object::toString)
                        .sorted())
                .isEmpty();
    }

    @Test
    void everyFieldOnAPageIsAskedForByAReader() {
        Set<String> unasked = new TreeSet<>();
        for (KindPage page : KindPages.all()) {
            if (!page.file().isEmpty()) {
                Spot top = Spot.top(page.file());
                unasked(page.under().isEmpty() ? top : top.under(page.under()), page.fields(), unasked);
            }
        }
        assertThat(unasked).isEmpty();
    }

    private static void unasked(Spot spot, List<FieldPage> fields, Set<String> unasked) {
        for (FieldPage field : fields) {
            List<Question> questions = questions(spot, field.key());
            if (questions.isEmpty()) {
                unasked.add(spot + " " + field.key());
            }
            if (field.type() == FieldType.CHOICE
                    && questions.stream()
                            .noneMatch(
                                    q -> q.choices().size() == field.choices().size())) {
                unasked.add(spot + " " + field.key() + ": more words than a reader knows");
            }
            if (field.type() != FieldType.MAP) {
                unasked(spot.under(field.key()), field.fields(), unasked);
            }
        }
    }

    private static List<Question> questions(Spot spot, String key) {
        return ASKED.stream()
                .filter(question -> question.spot().equals(spot))
                .filter(question -> key.equals("*") || question.key().equals(key))
                .toList();
    }
}
