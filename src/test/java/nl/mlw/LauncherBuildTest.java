package nl.mlw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher on a clone that has not been built, with a build and a Java that only pretend. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
class LauncherBuildTest {
    private static final String BUILDING = "mlw wordt gebouwd";
    private static final String WAITING = "Deze start wacht daarop";
    private static final String MAKES =
            "echo x >> target/builds; echo . > target/classpath; echo goed > target/mlw.jar\n";

    @TempDir
    Path temp;

    private Path house;

    @BeforeEach
    void cloneTheHouse() throws IOException {
        house = Files.createDirectories(temp.toRealPath().resolve("een mlw"));
        Files.copy(Path.of("mlw"), house.resolve("mlw"));
        assertThat(house.resolve("mlw").toFile().setExecutable(true)).isTrue();
        Files.writeString(house.resolve("pom.xml"), "");
        Path java = Files.createDirectories(house.resolve("jdk/bin")).resolve("java");
        Files.writeString(house.resolve("jdk/release"), "JAVA_VERSION=\"17.0.1\"\n");
        script(java, "case $* in *ArchiveClassesAtExit*) exit 1 ;; esac; cat '" + house + "/target/mlw.jar'\n");
        script(house.resolve("jdk/bin/javac"), "");
    }

    @Test
    void aSecondStartSaysThatItWaitsAndDoesNotBuildAgain() throws Exception {
        builds("sleep 2\n" + MAKES);
        Start first = start();
        assertThat(first.line()).startsWith(BUILDING);
        Start second = start();
        assertThat(second.line()).contains(WAITING);
        assertThat(second.rest()).isEqualTo("0: goed");
        assertThat(first.rest()).isEqualTo("0: goed");
        assertThat(Files.readAllLines(house.resolve("target/builds"))).hasSize(1);
        assertThat(house.resolve("target/.mlw-lock")).doesNotExist();
    }

    @Test
    void aBuildThatWasKilledWithItsStarterLeavesNoLock() throws Exception {
        builds("echo half > target/mlw.jar; echo . > target/classpath; exec sleep 50\n");
        Start first = start();
        assertThat(first.line()).startsWith(BUILDING);
        await(house.resolve("target/classpath"));
        first.process().descendants().forEach(ProcessHandle::destroyForcibly);
        first.process().destroyForcibly().waitFor();
        builds(MAKES);
        assertThat(start().rest()).endsWith("goed").doesNotContain(WAITING);
    }

    @Test
    void aBuildThatOutlivesItsStarterIsWaitedFor() throws Exception {
        builds("sleep 3\n" + MAKES);
        Start first = start();
        assertThat(first.line()).startsWith(BUILDING);
        await(house.resolve("target/.mlw-lock/owner"));
        TimeUnit.MILLISECONDS.sleep(300);
        first.process().destroyForcibly().waitFor();
        assertThat(start().rest()).contains(WAITING).endsWith("goed");
    }

    @Test
    void whoStopsTheStarterStopsTheBuild() throws Exception {
        builds("exec sleep 50\n");
        Start first = start();
        assertThat(first.line()).startsWith(BUILDING);
        await(house.resolve("target/.mlw-lock/owner"));
        TimeUnit.MILLISECONDS.sleep(300);
        ProcessHandle build = first.process().children().findFirst().orElseThrow();
        first.process().destroy();
        assertThat(first.process().waitFor()).isEqualTo(3);
        assertThat(build.isAlive()).isFalse();
        assertThat(house.resolve("target/.mlw-lock")).doesNotExist();
    }

    @Test
    void aLockWhoseOwnersNumberIsNowThatOfAnotherProcessIsTakenAway() throws Exception {
        Process other = new ProcessBuilder("sleep", "50").start();
        Path lock = Files.createDirectories(house.resolve("target/.mlw-lock"));
        Files.writeString(lock.resolve("owner"), other.pid() + "\n" + other.pid() + "\n");
        builds(MAKES);
        assertThat(start().rest()).endsWith("goed").doesNotContain(WAITING);
        other.destroy();
    }

    /** A killed build is still in the list of processes until its parent has asked how it ended, which this parent never does. */
    @Test
    void aBuildThatEndedButIsStillListedIsNotWaitedFor() throws Exception {
        builds("sleep 1\n");
        Process parent = new ProcessBuilder(
                        "sh",
                        "-c",
                        "\"$1\" & echo $!; exec sleep 50",
                        "sh",
                        house.resolve("mvnw").toString())
                .start();
        String ended = new Start(parent, parent.inputReader(UTF_8)).line();
        while (ProcessHandle.of(Long.parseLong(ended))
                .orElseThrow()
                .info()
                .command()
                .isPresent()) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        Path lock = Files.createDirectories(house.resolve("target/.mlw-lock"));
        Files.writeString(lock.resolve("owner"), ended + "\n" + ended + "\n");
        builds(MAKES);
        assertThat(start().rest()).endsWith("goed").doesNotContain(WAITING);
        parent.destroy();
    }

    @Test
    void aBuildThatFailsTellsWhy() throws Exception {
        builds("echo '[ERROR] de compiler struikelt'; exit 1\n");
        assertThat(start().rest()).startsWith("3: ").contains("het bouwen is mislukt", "de compiler struikelt");
        builds("echo 'geen verbinding met internet'; exit 1\n");
        assertThat(start().rest()).startsWith("3: ").contains("geen verbinding met internet");
        builds(MAKES);
        assertThat(start().rest()).endsWith("goed");
    }

    private void builds(String body) throws IOException {
        script(house.resolve("mvnw"), body);
    }

    private static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Start start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(house.resolve("mlw").toString(), "x").directory(temp.toFile());
        builder.environment().put("JAVA_HOME", house.resolve("jdk").toString());
        Process process = builder.redirectErrorStream(true).start();
        return new Start(process, new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8)));
    }

    private static void await(Path file) throws InterruptedException {
        while (!Files.exists(file)) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** A start of the launcher, and what it says on either stream. */
    private record Start(Process process, BufferedReader said) {

        String line() throws IOException {
            return String.valueOf(said.readLine());
        }

        /** The exit status, and all that has not been read. */
        String rest() throws Exception {
            String text = said.lines().collect(Collectors.joining("\n"));
            return process.waitFor() + ": " + text;
        }
    }
}
