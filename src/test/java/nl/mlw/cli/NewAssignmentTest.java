package nl.mlw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mlw.Mlw;
import nl.mlw.check.Checked;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Finding;
import nl.mlw.machine.Surroundings;
import nl.mlw.machine.Workspace;
import nl.mlw.model.Assignment;
import nl.mlw.model.Plan;
import nl.mlw.start.StarterPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is typed: a new card has nothing wrong with it and a number of its own, or nothing is written and the reason is said. */
class NewAssignmentTest {

    /** What a card lacks that is still to be filled in. */
    private static final Set<String> TO_BE_FILLED_IN = Set.of(
            "field-empty", "step-not-in-planning", "assignment-without-goal", "isolated-assignment", "kickoff-missing");

    private static final List<String> PIECES = List.of(
            "a",
            "Z",
            "é",
            "ß",
            " ",
            "  ",
            "\"",
            "'",
            ":",
            ": ",
            " #",
            "#",
            "\\",
            "\\u0041",
            "{",
            "}",
            "[",
            "]",
            "[[",
            "]]",
            "{id}",
            "$1",
            "%s",
            "&",
            "*",
            "!",
            "|",
            ">",
            "-",
            "- ",
            "?",
            ",",
            "`",
            "@",
            "\n",
            "\r\n",
            "\t",
            "\0",
            "\u001b[31m",
            "\u0007",
            "\u0085",
            "\u00a0",
            "\u00ad",
            "\u200b",
            "\u200e",
            "\u202e",
            "\u2028",
            "\u2029",
            "\ufeff",
            "\uffff",
            "\ufffd",
            "😀",
            "\ud83d",
            "✓",
            "漢字",
            "ش",
            "<b>",
            "</b>",
            "<!--",
            "&amp;",
            "**",
            "__",
            "~",
            "null",
            "true",
            "1",
            "2026-01-31",
            "n.t.b.",
            "xxx",
            "../",
            "/",
            "con",
            "=",
            "w".repeat(90),
            "een lange naam ".repeat(20));

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writeThePlan() throws IOException {
        for (String path : StarterPlan.files()) {
            write(path, new String(StarterPlan.bytes(path), StandardCharsets.UTF_8));
        }
    }

    @Test
    void whateverTheTitleIsTheCardIsSoundOrNothingIsWritten() throws IOException {
        Random random = new Random(11);
        int written = 0;
        for (int i = 0; i < 250; i++) {
            String title = Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
                    .limit(1 + random.nextInt(5))
                    .collect(Collectors.joining());
            written += tried(random.nextBoolean() ? "THE-1" : "1", title) ? 1 : 0;
        }
        assertThat(written).isBetween(50, 200);
    }

    @Test
    void whateverTheThemeIsTheCardIsSoundOrNothingIsWritten() throws IOException {
        for (String theme : PIECES) {
            tried(theme, "Kaart");
        }
        assertThat(tried("Samenwerking", "Kaart")).isTrue();
    }

    /** A theme's number goes into ids and names of files. */
    @ParameterizedTest
    @CsvSource({"../../x", "a b", "/", "''", "'1\"'", "é", "OPD-1"})
    void whateverTheNumberOfTheThemeIsTheCardIsSoundOrNothingIsWritten(String number) throws IOException {
        String programme = Files.readString(folder.resolve("plan/programme.yaml"));
        write("programme.yaml", programme.replace("number: \"1\"", "number: '" + number + "'"));
        tried("THE-1", "Kaart");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            assignments/2-elders/2.1-x.yaml  | id: OPD-9\\nnumber: "1.3"\\ntheme: THE-1\\ntitle: X
            assignments/2-elders/2.1-x.yaml  | id: opd-1.3\\nnumber: "9"\\ntheme: THE-1\\ntitle: X
            assignments/1-samenwerking/1.3-x.yaml | id: OPD-9\\nnumber: "9"\\ntheme: THE-1\\ntitle: X
            assignments/1-samenwerking/1.3.yaml | id: OPD-9\\nnumber: "9"\\ntheme: THE-1\\ntitle: X
            assignments/1-samenwerking/x.yaml | id: [OPD-1.3]\\nnumber: "9"\\ntheme: THE-1\\ntitle: X
            assignments/1-samenwerking/x.yaml | id: OPD-9\\naliases: [OPD-1.3]\\nnumber: "9"\\ntheme: THE-1\\ntitle: X
            assignments/1-samenwerking/x.yaml | id: OPD-9\\nnumber: "9"\\ntheme: THE-1\\ntitle: X\\nrelations: {depends-on: [OPD-1.3]}
            waivers.yaml                      | waivers: [{rule: field-empty, at: OPD-1.3/S2, reason: x}]
            """)
    void aNumberThatIsInUseInWhateverWayIsNotGivenAgain(String path, String text) throws IOException {
        write(path, text.replace("\\n", "\n") + "\n");
        assertThat(tried("THE-1", "Kaart")).isTrue();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("/1.4-kaart.yaml");
    }

    @Test
    void aCardThatCannotBeReadMayHaveAnyNumber() throws IOException {
        write("assignments/1-samenwerking/x.yaml", "id: [OPD-1.3\n");
        assertThat(tried("THE-1", "Kaart")).isFalse();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("assignments/1-samenwerking/x.yaml");
    }

    @Test
    void aPlanWithoutThemesHasNoPlaceForACard() throws IOException {
        String programme = Files.readString(folder.resolve("plan/programme.yaml"));
        write("programme.yaml", programme.replaceFirst("themes:\\n(?: .*\\n)+", ""));
        assertThat(tried("THE-1", "Kaart")).isFalse();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("nog geen thema's");
    }

    /** Whether a card was written; it then has the title that was typed, and nothing wrong with it. */
    private boolean tried(String theme, String title) throws IOException {
        Set<String> before = cards();
        Checked known = checked();
        int status = run("new", "assignment", "--theme", theme, "--title", title);
        String said = err.toString(StandardCharsets.UTF_8);
        Set<String> fresh = cards();
        fresh.removeAll(before);
        assertThat(fresh).as(title).hasSize(status == Status.DONE ? 1 : 0);
        assertThat(said)
                .as(title)
                .doesNotContain("Dit had niet")
                .doesNotContain("Exception")
                .isNotBlank();
        if (status != Status.DONE) {
            assertThat(said).startsWith("mlw: ");
            return false;
        }
        Path card = Path.of(fresh.iterator().next());
        Checked after = checked();
        List<String> found = new ArrayList<>(findings(after));
        found.removeAll(findings(known));
        assertThat(found).as(title).isEmpty();
        String read = plan(after).assignments().stream()
                .filter(a -> card.endsWith(Path.of(a.origin().file().path()).getFileName()))
                .map(Assignment::title)
                .findFirst()
                .orElseThrow()
                .value();
        assertThat(read)
                .isEqualTo(title.strip()
                        .replaceAll("[\\s\\x85\\u2028\\u2029]+", " ")
                        .strip());
        Files.delete(card);
        return true;
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        return Session.of(new Surroundings(folder, Map.of(), false), out, err, args)
                .run(args);
    }

    private Checked checked() {
        Mlw mlw = new Mlw();
        return mlw.check(
                mlw.load(Workspace.of(new Surroundings(folder, Map.of(), false), Optional.empty())), Facts::usualDate);
    }

    private static Plan plan(Checked checked) {
        return checked.facts().map(Facts::plan).orElseThrow();
    }

    private static List<String> findings(Checked checked) {
        return checked.findings().open().stream()
                .map(Finding::diagnostic)
                .filter(found -> !TO_BE_FILLED_IN.contains(found.rule()))
                .map(found -> found.rule() + " " + found.origin())
                .toList();
    }

    private Set<String> cards() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(Path::toString).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("plan").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
