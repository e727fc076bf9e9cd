package nl.mlw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmark measures plans that mlw prints, and not refusals. */
class BenchmarkPlanTest {

    @TempDir
    Path temp;

    @Test
    void aPlanMadeForTheBenchmarkHasNoErrors() throws Exception {
        compile(Path.of("src/bench"), temp.resolve("classes"));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process made = new ProcessBuilder(
                        java.toString(),
                        "-cp",
                        temp.resolve("classes").toString(),
                        "GeneratePlan",
                        temp.toString(),
                        "16",
                        "7")
                .inheritIO()
                .start();
        assertThat(made.waitFor()).isZero();
        assertThat(Checks.lines(Checks.check(Checks.folder(temp.resolve("plan")))))
                .isNotEmpty()
                .noneMatch(line -> line.startsWith("error"));
    }

    private static void compile(Path sources, Path classes) throws IOException {
        try (Stream<Path> files = Files.list(sources)) {
            List<String> arguments = Stream.concat(
                            Stream.of("-d", classes.toString()),
                            files.map(Path::toString).filter(name -> name.endsWith(".java")))
                    .toList();
            assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                    .isZero();
        }
    }
}
