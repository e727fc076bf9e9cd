package nl.mlw.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {
    private static final List<String> MARKDOWN = List.of(".md");

    @TempDir
    Path folder;

    @BeforeEach
    void aFolder() throws IOException {
        Files.createDirectories(folder.resolve("cards"));
        Files.writeString(
                folder.resolve("plan.md"), text("one", "two", "three", "four", "five", "six", "seven", "eight"));
        Files.writeString(folder.resolve("cards/1.md"), "a card\n");
        Files.writeString(folder.resolve("plan.pdf"), "is not kept");
    }

    @Test
    void whatIsTheSameIsNotTold() {
        assertThat(files(text("one", "two", "three", "four", "five", "six", "seven", "eight"), "a card\n"))
                .isEmpty();
    }

    @Test
    void aDifferenceIsToldWithItsFileItsLineTheLinesAroundItAndHowManyFollow() {
        assertThat(files(text("one", "two", "three", "FOUR", "five", "six", "seven", "eight", "nine"), "a card\n"))
                .isEqualTo("""
                        plan.md:4 is not what is written now:
                              2  two
                              3  three
                         -    4  four
                         +    4  FOUR
                              5  five
                              6  six
                            and in 1 more place(s)
                        """);
    }

    @Test
    void aLastLineThatDoesNotEndIsSeen() {
        assertThat(files(text("one", "two", "three", "four", "five", "six", "seven", "eight"), "a card"))
                .isEqualTo("""
                        cards/1.md:1 is not what is written now:
                         -    1  a card
                         +    1  a card (the line does not end)
                        """);
    }

    @Test
    void ofManyLinesTheFirstAreShown() {
        String many = IntStream.range(0, 50).mapToObj(line -> "new\n").collect(Collectors.joining());
        assertThat(files(many, "a card\n"))
                .contains("+    8  new", "(42 more lines)")
                .doesNotContain("+    9");
    }

    @Test
    void filesThatLackAndFilesThatAreTooManyAreNamed() {
        assertThat(told(Map.of("plan.md", "", "cards/2.md", ""), false))
                .startsWith("plan.md:1 is not")
                .endsWith("""
                        These are written now, and are not there:
                            cards/2.md
                        These are there, and are not written now:
                            cards/1.md
                        """);
    }

    @Test
    void onlyThreeFilesAreShownAndTheOthersNamed() throws IOException {
        for (String name : List.of("a.md", "b.md", "c.md")) {
            Files.writeString(folder.resolve(name), "before\n");
        }
        assertThat(told(Map.of("plan.md", "", "cards/1.md", "", "a.md", "", "b.md", "", "c.md", ""), false))
                .contains("a.md:1 is", "b.md:1 is", "c.md:1 is")
                .endsWith("These differ too:\n    cards/1.md\n    plan.md\n");
    }

    @Test
    void renewingWritesWhatIsNewAndTakesAwayWhatIsNoLongerWritten() throws IOException {
        Map<String, String> now = Map.of("plan.md", "new\n", "cards/2.md", "2\n");
        assertThat(told(now, true)).isEmpty();
        assertThat(told(now, false)).isEmpty();
        assertThat(folder.resolve("cards/1.md")).doesNotExist();
        assertThat(folder.resolve("plan.pdf")).exists();
    }

    @Test
    void aSingleFileIsHeldAndRenewedByItself() {
        Path file = folder.resolve("list.txt");
        assertThat(Golden.files(file, "new\n", false)).startsWith("These are written now, and are not there:");
        assertThat(Golden.files(file, "new\n", true)).isEmpty();
        assertThat(Golden.files(file, "new\n", false)).isEmpty();
    }

    private String files(String plan, String card) {
        return told(Map.of("plan.md", plan, "cards/1.md", card), false);
    }

    private String told(Map<String, String> now, boolean renew) {
        return Golden.files(folder, MARKDOWN, now, renew).replace(folder + "/", "");
    }

    private static String text(String... lines) {
        return String.join("\n", lines) + "\n";
    }
}
