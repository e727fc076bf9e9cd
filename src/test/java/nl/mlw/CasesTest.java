package nl.mlw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mlw.diagnostic.Wording;
import nl.mlw.golden.Golden;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Loads and checks each plan under {@code cases} and holds what is said about it against its {@code expected.txt}: one finding a
 * line, with its message and below it its help. A new folder is a new test; {@code -Dgolden=write} renews what is expected.
 */
class CasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Wording DUTCH = Checks.wording("nl");

    @TestFactory
    Stream<DynamicTest> everyPlanGivesWhatIsExpected() {
        return folders()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    Golden.holds(folder.resolve("expected.txt"), findings(folder.resolve("plan")));
                }));
    }

    private static String findings(Path plan) {
        return Checks.check(Checks.folder(plan)).open().stream()
                .map(finding -> Checks.line(finding) + " " + DUTCH.message(finding.diagnostic()) + "\n    "
                        + DUTCH.help(finding.diagnostic()) + "\n")
                .collect(Collectors.joining());
    }

    private static Stream<Path> folders() {
        try (Stream<Path> found = Files.list(CASES)) {
            return found.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
