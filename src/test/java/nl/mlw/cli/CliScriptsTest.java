package nl.mlw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
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
        String script = Files.readString(file);
        String actual = CliScript.run(script, Files.createTempDirectory(temp, "script"));
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo("write".equals(System.getProperty("golden")) ? actual : script);
    }
}
