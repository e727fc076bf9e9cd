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
import nl.mlw.source.Visible;
import nl.mlw.start.StarterPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds that no file name and no text of a plan reaches a terminal as a command, or as a line that mlw did not write. */
class TerminalTest {
    /** Escape, bell, an 8-bit escape, and all that turns the direction of reading. */
    private static final String COMMANDS =
            "\u001b[31m\u0007\u009b\u007f\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029";

    private static final String FORGED = "budget.yaml:1:1: error vals";
    private static final String IN_YAML =
            "x\\e[31m\\a\\x9b\\x7f\\u200e\\u202e\\u2066\\u2028\\r\\n" + FORGED + "\\n" + FORGED;

    @TempDir
    private Path folder;

    @BeforeEach
    void makeAPlan() throws IOException {
        for (String path : StarterPlan.files()) {
            Path file = folder.resolve("plan").resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, StarterPlan.bytes(path));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate",
                "validate --lang en",
                "validate --format concise",
                "validate --format json",
                "card OPD-1.1",
                "card OPD-1.1 --allow-errors",
                "bundle --format md --allow-errors",
            })
    void findingsCarryNoCommands(String command) throws IOException {
        for (String name : List.of("budget" + COMMANDS + ".yaml", "x\n" + FORGED + ".yaml")) {
            Files.writeString(folder.resolve("plan").resolve(name), "titel: a");
        }
        Files.writeString(
                folder.resolve("plan/goals.yaml"),
                "goals:\n  - {id: DOE-1, number: \"1\", title: \"" + IN_YAML + "\", \"" + IN_YAML + "\": b}\n"
                        + "  - {id: \"" + IN_YAML + "\", number: \"2\", title: c}\n");
        Files.writeString(
                folder.resolve("plan/waivers.yaml"),
                "waivers:\n  - {rule: \"" + IN_YAML + "\", place: \"" + IN_YAML + "\", reason: \"" + IN_YAML + "\"}\n");
        isClean(run(false, command.split(" ", -1)));
        isClean(run(true, command.split(" ", -1))
                .replaceAll("\u001b\\[[\\d;]*[mK]", "")
                .replace("\r", ""));
    }

    @Test
    void whatWasTypedCarriesNoCommands() throws IOException {
        String typed = "x" + COMMANDS + "\n" + FORGED;
        isClean(run(false, typed));
        isClean(run(false, "validate", typed));
        isClean(run(false, "validate", "--" + typed));
        isClean(run(false, "validate", "--plan", typed));
        isClean(run(false, "validate", "--lang", typed));
        isClean(run(false, "validate", "--format", typed));
        isClean(run(false, "explain", typed));
        isClean(run(false, "card", typed));
        isClean(run(false, "report", typed));
        isClean(run(false, "pdf-check", typed));
        Files.writeString(folder.resolve(typed), "no pdf");
        isClean(run(false, "pdf-check", typed));
        isClean(run(false, "gantt", "--format", "md", "--out", typed));
        isClean(run(false, "init", typed));
    }

    @Test
    void theTextOfAFaultyTemplateCarriesNone() throws IOException {
        Path templates = Files.createDirectories(folder.resolve("templates"));
        Files.writeString(templates.resolve("gantt.md.ftl"), "<#stop \"x" + COMMANDS + "\n" + FORGED + "\">");
        isClean(run(false, "gantt", "--format", "md"));
        Files.writeString(templates.resolve("gantt.html.ftl"), "<p>x" + COMMANDS + FORGED + "\n" + FORGED);
        isClean(run(false, "gantt", "--format", "pdf"));
    }

    private static void isClean(String said) {
        assertThat(said).isNotEmpty();
        assertThat(said.lines()).noneMatch(line -> line.startsWith(FORGED));
        assertThat(said.codePoints()
                        .filter(c -> c != '\n' && Visible.isCommand(c))
                        .mapToObj(Character::getName))
                .isEmpty();
    }

    private String run(boolean terminal, String... args) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Session.of(new Surroundings(folder, Map.of(), terminal), said, said, args)
                .run(args);
        return said.toString(StandardCharsets.UTF_8);
    }
}
