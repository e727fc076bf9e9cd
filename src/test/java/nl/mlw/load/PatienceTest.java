package nl.mlw.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.mlw.diagnostic.Diagnostic;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Files that no person typed are refused soon, with one finding that says why; odd but honest ones are read. */
class PatienceTest {
    private static final int ONE_MB = 1 << 20;
    private static final Duration SOON = Duration.ofSeconds(10);

    @Test
    void tenMegabytesOfAliasesAreRefusedUnread() {
        assertThat(soon(aliases(10 * ONE_MB))).containsExactly("yaml-syntax/size goals.yaml:1:1");
    }

    @Test
    void tenMegabytesOfNestingAreRefusedUnread() {
        assertThat(soon("[".repeat(10 * ONE_MB))).containsExactly("yaml-syntax/size goals.yaml:1:1");
    }

    @Test
    void aFileOfTwoMegabytesIsRefusedUnread() {
        assertThat(soon("goals:\n" + "# vulling\n".repeat(2 * ONE_MB / 10)))
                .containsExactly("yaml-syntax/size goals.yaml:1:1");
    }

    @Test
    void nestingThatJustFitsIsRefusedAtTheFirstLevelTooMany() {
        assertThat(soon("goals: " + "[".repeat(ONE_MB - 100))).containsExactly("yaml-syntax/nesting goals.yaml:1:67");
    }

    @Test
    void nestingByIndentationIsRefusedToo() {
        StringBuilder deep = new StringBuilder();
        for (int level = 0; level < 1000; level++) {
            deep.append(" ".repeat(level)).append("a:\n");
        }
        assertThat(soon(deep.toString())).containsExactly("yaml-syntax/nesting goals.yaml:61:61");
    }

    @Test
    void aliasesThatJustFitAreReportedOneByOneAndNeverFollowed() {
        assertThat(soon(aliases(ONE_MB - 100)))
                .hasSizeGreaterThan(1000)
                .allMatch(line -> line.contains("alias-not-allowed")
                        || line.contains("wrong-type")
                        || line.contains("unknown-key"));
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkAreRead() {
        assertThat(soon("\ufeffgoals:\r\n  - {id: DOE-1, number: 1, title: Zorg}\r\n"))
                .isEmpty();
    }

    @Test
    void aLetterOfWindowsIsShownWhereItStands() {
        byte[] bytes = "goals:\n  - {id: DOE-1, title: Eén}\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(soon(bytes)).containsExactly("yaml-syntax/encoding goals.yaml:2:25");
    }

    @Test
    void aLineMayEndInACarriageReturnBeforeALetterOfWindows() {
        byte[] bytes = "# doelen\rgoals:\n  - {id: DOE-1, title: Eén}\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(soon(bytes)).containsExactly("yaml-syntax/encoding goals.yaml:3:25");
    }

    @Test
    void aPictureUnderTheNameOfAPlanFileIsNoText() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
        assertThat(soon(picture)).containsExactly("yaml-syntax/encoding goals.yaml:1:1");
    }

    private static List<String> soon(String text) {
        return soon(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What is wrong with {@code goals.yaml}, next to a programme that is right. */
    private static List<String> soon(byte[] goals) {
        String programme = """
                id: P
                title: P
                from: 2026-01-05
                through: 2026-12-31
                language: nl
                currency: EUR
                version: {number: 1, date: 2026-01-05, status: draft}
                municipalities: [{id: GEM-1, name: G}]
                themes: [{id: THE-1, number: 1, title: T}]
                reporting: {every-months: 2}
                """;
        PlanFolder folder = new PlanFolder(
                "plan",
                List.of(
                        new RawFile("programme.yaml", programme.getBytes(StandardCharsets.UTF_8)),
                        new RawFile("goals.yaml", goals)));
        Loaded loaded = Assertions.assertTimeoutPreemptively(SOON, () -> PlanLoader.load(folder));
        assertThat(loaded.plan()).isPresent();
        return loaded.problems().stream().map(PatienceTest::line).toList();
    }

    private static String line(Diagnostic problem) {
        String variant = problem.variant().isEmpty() ? "" : "/" + problem.variant();
        return problem.rule() + variant + " " + problem.origin().toString().replace("plan/", "");
    }

    /** Each level holds the one before it ten times, as in the billion laughs. */
    private static String aliases(int length) {
        StringBuilder text = new StringBuilder("a0: &a0 [lol]\n");
        Stream.iterate(1, level -> level + 1)
                .takeWhile(level -> text.length() < length - 200)
                .forEach(level -> {
                    String before = "*a" + (level - 1);
                    text.append("a").append(level).append(": &a").append(level).append(" [");
                    text.append((before + ", ").repeat(9)).append(before).append("]\n");
                });
        return text.toString();
    }
}
