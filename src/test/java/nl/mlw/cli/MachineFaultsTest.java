package nl.mlw.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A machine that gives too little, in a process of its own: the true reason, status 3, and nothing half. */
class MachineFaultsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void writeThePlan() throws Exception {
        assertThat(run(List.of(), "init")).startsWith("0: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Xmx10m", "-Xmx14m"})
    void tooLittleMemoryIsCalledThat(String limit) throws Exception {
        assertThat(run(List.of(limit), "bundle"))
                .startsWith("3: mlw: Er is te weinig geheugen")
                .contains("MLW_JAVA_OPTS")
                .hasLineCount(1);
        assertThat(folder.resolve("out"))
                .satisfiesAnyOf(
                        out -> assertThat(out).doesNotExist(),
                        out -> assertThat(out).isEmptyDirectory());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aTemplateThatCannotBeReadIsNotTakenForOneThatIsNotThere() throws Exception {
        for (String name : List.of("bundle.md.ftl", "parts/cards.ftl", "print/print.css", "labels/nl.yaml")) {
            Path file = folder.resolve("templates").resolve(name);
            Files.createDirectories(file.getParent());
            Files.createSymbolicLink(file, folder.resolve("nergens"));
            assertThat(run(List.of(), "bundle")).startsWith("3: mlw: templates/" + name + " ");
            Files.delete(file);
            Files.createDirectory(file);
            assertThat(run(List.of(), "bundle")).startsWith("3: mlw: templates/" + name + " is geen gewoon bestand");
            Files.delete(file);
        }
        assertThat(run(List.of(), "bundle")).startsWith("0: ");
    }

    @Test
    void whatInitCannotWriteWholeItDoesNotWrite() throws Exception {
        Path file = Files.writeString(folder.resolve("bestand"), "x");
        assertThat(run(List.of(), "init", "bestand/regio"))
                .startsWith("3: mlw: bestand/regio/")
                .contains("op die plaats staat");
        assertThat(file).hasContent("x");
        assertThat(run(List.of(), "init", "x".repeat(300)))
                .startsWith("3: mlw: xxx")
                .contains("de naam is te lang");
        assertThat(Files.exists(folder.resolve("x".repeat(300)), LinkOption.NOFOLLOW_LINKS))
                .isFalse();
    }

    /** The exit status, and all that was said on either stream. */
    private String run(List<String> options, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), "nl.mlw.cli.Main"));
        Stream.of(arguments).forEach(command::add);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().remove("LC_ALL");
        builder.environment().put("LANG", "nl_NL.UTF-8");
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return process.waitFor() + ": " + said;
    }

    /** The process runs in another folder than the tests. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
