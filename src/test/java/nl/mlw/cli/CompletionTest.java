package nl.mlw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import nl.mlw.Documents;
import nl.mlw.document.DocumentKind;
import nl.mlw.machine.Surroundings;
import org.junit.jupiter.api.Test;

class CompletionTest {

    @Test
    void theShellLearnsEveryCommandAndItsOptions() {
        String script = script();
        assertThat(Documents.kinds())
                .extracting(DocumentKind::name)
                .allSatisfy(name -> assertThat(script).contains("_picocli_mlw_" + name + "()"));
        assertThat(script)
                .contains("'--period'", "'--allow-errors'", "'--lang'")
                .doesNotContain("training-run");
    }

    @Test
    void itIsTheSameEveryTime() {
        assertThat(script()).isEqualTo(script());
    }

    private static String script() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Surroundings here = new Surroundings(Path.of("."), Map.of(), false);
        assertThat(Session.of(here, out, OutputStream.nullOutputStream(), "completion")
                        .run("completion"))
                .isEqualTo(Status.DONE);
        return out.toString(StandardCharsets.UTF_8);
    }
}
