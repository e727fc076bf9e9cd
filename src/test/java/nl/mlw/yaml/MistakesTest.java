package nl.mlw.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.golden.Golden;
import nl.mlw.source.SourceFile;
import org.junit.jupiter.api.Test;

/**
 * Holds that a mistake in YAML is shown where it begins, with what to write in its place. The mistakes are in {@code mistakes.test}: below each text stands, behind {@code =}, what is
 * said of it: the kind of mistake, its place and the mend. Add a text with a line {@code =}; {@code -Dgolden=write} fills in the rest.
 */
class MistakesTest {
    private static final Path MISTAKES = Path.of("src/test/resources/yaml/mistakes.test");

    @Test
    void eachMistakeIsToldWithItsPlaceAndItsMend() throws IOException {
        List<String> told = new ArrayList<>();
        List<String> text = new ArrayList<>();
        for (String line : Files.readAllLines(MISTAKES)) {
            if (line.startsWith("=")) {
                if (!text.isEmpty()) {
                    told.addAll(said(String.join("\n", text)));
                    text.clear();
                }
                continue;
            }
            told.add(line);
            if (!line.isEmpty() && !line.startsWith("/ ")) {
                text.add(line);
            }
        }
        assertThat(text).as("a text without a line =").isEmpty();
        Golden.holds(MISTAKES, String.join("\n", told) + "\n");
    }

    /** A mend is tried on the lines of the complaint, however many there are. */
    @Test
    void aLongLineOfOpenSignsTakesNoTime() {
        for (String sign : List.of("'", "\"", "- ", "[", "{", "a: ", "#", " ", "{a: 'b, ")) {
            assertThat(problems("a: " + sign.repeat(20_000) + "\nb: [\n")).isNotEmpty();
        }
    }

    private static List<String> said(String text) {
        List<String> said =
                problems(typed(text)).stream().map(MistakesTest::line).toList();
        return said.isEmpty() ? List.of("= nothing") : said;
    }

    private static String line(Diagnostic problem) {
        Object mended = problem.arguments().get("mended");
        String place = problem.origin().toString().replaceFirst("^f:", "");
        return "= " + problem.variant() + " " + place + (mended == null ? "" : " " + mended);
    }

    /** Signs that cannot be seen in a file have one that can. */
    private static String typed(String text) {
        return text.replace('¶', '\n').replace('~', '\u00a0').replace('§', '\r').replace('‡', '\uffff');
    }

    private static List<Diagnostic> problems(String text) {
        return YamlParser.parse(new SourceFile("f", text)).problems();
    }
}
