package nl.mlw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.mlw.machine.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of rules says how the plan that is here has set them. */
class RulesCommandTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void withoutAPlanEachRuleIsAsItsPageSays() {
        assertThat(run("rules")).isZero();
        assertThat(lines()).anyMatch(line -> line.matches(" {2}delivery-peak +\\S+ .*"));
        assertThat(lines()).noneMatch(line -> line.contains("uit") && line.startsWith("    "));
    }

    @Test
    void whatThePlanHasSetStandsWithTheRule() throws IOException {
        run("init");
        Path programme = folder.resolve("plan/programme.yaml");
        Files.writeString(
                programme,
                Files.readString(programme) + "rules:\n"
                        + "  communication-plan-missing: {off: Wij hebben er geen.}\n"
                        + "  delivery-peak: {steps: 4, severity: error}\n");
        for (String[] call : List.of(new String[] {"rules"}, new String[] {"rules", "--plan", "plan"})) {
            out.reset();
            assertThat(run(call)).isZero();
            assertThat(lines()).anyMatch(line -> line.matches(" {2}communication-plan-missing +staat uit +\\S.*"));
            assertThat(lines()).anyMatch(line -> line.matches(" {2}delivery-peak +fout +\\S.*"));
            assertThat(lines()).contains("    Uit: Wij hebben er geen.", "    Ingesteld: steps 4");
        }
    }

    @Test
    void aPlanThatIsAskedForHasToBeThere() {
        assertThat(run("rules", "--plan", "nergens")).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("nergens");
    }

    private List<String> lines() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private int run(String... args) {
        return Session.of(new Surroundings(folder, Map.of(), false), out, err, args)
                .run(args);
    }
}
