package nl.mlw.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.mlw.golden.Golden;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs every script in {@code src/test/resources/cli}; {@code -Dgolden=write} writes down what was said instead. */
class CliScriptsTest {
    private static final Path SCRIPTS = Path.of("src/test/resources/cli");

    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> everyScriptSaysWhatItShould() throws IOException {
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            return files.filter(file -> file.toString().endsWith(".test")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> run(file)));
        }
    }

    private void run(Path file) throws IOException {
        Golden.holds(file, CliScript.run(Files.readString(file), Files.createTempDirectory(temp, "script")));
    }
}
