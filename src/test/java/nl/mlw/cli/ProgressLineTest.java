package nl.mlw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.mlw.machine.Surroundings;
import nl.mlw.start.StarterPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressLineTest {

    @TempDir
    Path folder;

    @Test
    void aTerminalShowsHowFarTheWorkIsAndThenNoMore() throws IOException {
        assertThat(said(Map.of(), true))
                .contains("\r\u001B[KBezig: 1 van 2", "\r\u001B[KBezig: 2 van 2")
                .endsWith("\r\u001B[K");
    }

    @Test
    void nothingElseDoes() throws IOException {
        assertThat(said(Map.of(), false)).isEmpty();
        assertThat(said(Map.of("CI", "true"), true)).isEmpty();
        assertThat(said(Map.of("TERM", "dumb"), true)).isEmpty();
        assertThat(said(Map.of("MLW_PROGRESS", "no"), true)).isEmpty();
    }

    private String said(Map<String, String> environment, boolean terminal) throws IOException {
        for (String path : StarterPlan.files()) {
            Path file = folder.resolve("plan").resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, StarterPlan.bytes(path));
        }
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings here = new Surroundings(folder, environment, terminal);
        String[] args = {"gantt", "--format", "md,svg"};
        assertThat(Session.of(here, new ByteArrayOutputStream(), err, args).run(args))
                .isZero();
        return err.toString(StandardCharsets.UTF_8);
    }
}
