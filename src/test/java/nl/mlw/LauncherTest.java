package nl.mlw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher as a user does, on a house whose program only repeats what it was given. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final String ECHO = """
            package nl.mlw.cli;
            public class Main {
                public static void main(String[] args) {
                    System.out.print(String.join("|", args) + " in " + System.getProperty("user.dir"));
                    System.exit(args.length > 1 ? Integer.parseInt(args[1]) : 0);
                }
            }
            """;

    @TempDir
    Path temp;

    private Path house;
    private Path elsewhere;

    @BeforeEach
    void buildTheHouse() throws IOException {
        house = Files.createDirectories(temp.toRealPath().resolve("een map"));
        elsewhere = Files.createDirectories(temp.toRealPath().resolve("elders"));
        Files.copy(Path.of("mlw"), house.resolve("mlw"));
        assertThat(house.resolve("mlw").toFile().setExecutable(true)).isTrue();
        Files.writeString(house.resolve("pom.xml"), "");
        Files.createDirectories(house.resolve("target"));
        Files.writeString(house.resolve("target/classpath"), "");
        writeJar(house.resolve("target/mlw.jar"));
    }

    @Test
    void argumentsFolderAndExitStatusPassThroughUnchanged() throws Exception {
        assertThat(run(house.resolve("mlw"), Map.of(), "a * b", "7")).isEqualTo("7: a * b|7 in " + elsewhere);
    }

    @Test
    void aLinkToTheLauncherWorks() throws Exception {
        Path link = Files.createSymbolicLink(elsewhere.resolve("mlw"), Path.of("..", "een map", "mlw"));
        assertThat(run(link, Map.of(), "x")).isEqualTo("0: x in " + elsewhere);
    }

    @Test
    void theFirstRunLeavesAnArchive() throws Exception {
        run(house.resolve("mlw"), Map.of(), "x");
        assertThat(archive()).isNotEmptyFile();
    }

    @Test
    void aDamagedArchiveOnlyCostsSpeed() throws Exception {
        List<UnaryOperator<byte[]>> damages = List.of(
                whole -> new byte[0],
                whole -> "geen archief".getBytes(UTF_8),
                whole -> Arrays.copyOf(whole, whole.length / 2),
                LauncherTest::spoilTheMiddle);
        for (UnaryOperator<byte[]> damage : damages) {
            run(house.resolve("mlw"), Map.of(), "x");
            Path archive = archive();
            byte[] damaged = damage.apply(Files.readAllBytes(archive));
            Files.delete(archive);
            Files.write(archive, damaged);
            assertThat(run(house.resolve("mlw"), Map.of(), "x")).isEqualTo("0: x in " + elsewhere);
        }
    }

    @Test
    void severalAtOnceDoNotGetInEachOthersWay() throws Exception {
        List<Process> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.add(start(house.resolve("mlw"), Map.of(), "x"));
        }
        for (Process each : all) {
            assertThat(result(each)).isEqualTo("0: x in " + elsewhere);
        }
    }

    @Test
    void withoutAJavaThatIsNewEnoughItSaysWhatToInstall() throws Exception {
        Path old = Files.createDirectories(elsewhere.resolve("bin")).resolve("java");
        Files.writeString(old, "#!/bin/sh\necho 'openjdk version \"11.0.2\"' >&2\n");
        assertThat(old.toFile().setExecutable(true)).isTrue();
        String path = old.getParent() + ":" + System.getenv("PATH");
        assertThat(run(house.resolve("mlw"), Map.of("JAVA_HOME", elsewhere.toString(), "PATH", path), "x"))
                .startsWith("3: mlw: er is geen Java 17 of nieuwer gevonden.");
    }

    @Test
    void aSystemThatLetsTooFewFilesBeOpenIsToldOf() throws Exception {
        List<String> command = List.of("/bin/sh", "-c", "ulimit -n 24 && exec \"$0\" x", house.resolve("mlw") + "");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        assertThat(result(builder.start()))
                .startsWith("3: mlw: dit systeem laat mlw maar 24 bestanden tegelijk openen;");
    }

    private String run(Path launcher, Map<String, String> environment, String... arguments) throws Exception {
        return result(start(launcher, environment, arguments));
    }

    private Process start(Path launcher, Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(elsewhere.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true).start();
    }

    /** The exit status, and all that was said on either stream. */
    private static String result(Process process) throws Exception {
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return process.waitFor() + ": " + said;
    }

    private Path archive() throws IOException {
        try (var files = Files.list(house.resolve("target"))) {
            return files.filter(file -> file.toString().endsWith(".jsa"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static byte[] spoilTheMiddle(byte[] whole) {
        Arrays.fill(whole, whole.length / 2, whole.length / 2 + 4096, (byte) 7);
        return whole;
    }

    private void writeJar(Path jar) throws IOException {
        Path source = Files.writeString(temp.resolve("Main.java"), ECHO);
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", temp.resolve("classes").toString(), source.toString());
        assertThat(status).isZero();
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            entries.putNextEntry(new JarEntry("nl/mlw/cli/Main.class"));
            Files.copy(temp.resolve("classes/nl/mlw/cli/Main.class"), entries);
        }
    }
}
