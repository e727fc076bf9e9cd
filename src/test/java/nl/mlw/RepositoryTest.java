package nl.mlw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the habits that a compiler cannot see: what stands where, how it is called and how long it is. */
class RepositoryTest {

    private static final Set<String> TOP = Set.of(
            "pom.xml", "src", "plan", "templates", "out", "README.md", "LICENSE", "mlw", "mlw.cmd", "mvnw", "mvnw.cmd");

    private static final Pattern SAYS_LITTLE = Pattern.compile(
            "\\b(class|interface|record|enum)\\s+(\\w*(Manager|Helper|Utils?|Impl)|Abstract[A-Z]\\w*)\\b");

    private static final Pattern ONE_SENTENCE =
            Pattern.compile("/\\*\\* [^*]+\\. \\*/\n@NullMarked\npackage nl\\.mlw.*", Pattern.DOTALL);

    @Test
    void theTopOfTheRepositoryIsClosed() throws IOException {
        try (Stream<Path> top = Files.list(Path.of(""))) {
            assertThat(top.map(Path::toString))
                    .filteredOn(name -> !name.startsWith(".") && !name.equals("target"))
                    .isSubsetOf(TOP);
        }
    }

    @Test
    void everyPackageSaysItsSentence() {
        assertThat(javaFiles("src/main/java").map(file -> file.resolveSibling("package-info.java")))
                .isNotEmpty()
                .filteredOn(file -> !ONE_SENTENCE.matcher(text(file)).matches())
                .isEmpty();
    }

    @Test
    void noNameSaysLittle() {
        assertThat(javaFiles("src"))
                .filteredOn(file -> SAYS_LITTLE.matcher(text(file)).find())
                .isEmpty();
    }

    @Test
    void noFileIsLongerThanAReaderCanHold() {
        assertThat(javaFiles("src"))
                .filteredOn(file -> text(file).lines().count() > 300)
                .isEmpty();
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> javaFiles(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
