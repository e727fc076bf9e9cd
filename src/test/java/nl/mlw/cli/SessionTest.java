package nl.mlw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.mlw.machine.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be written down in a script: colours, readers who leave, and faults of our own. */
class SessionTest {
    private static final String ESCAPE = "\u001b[";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aTerminalGetsColoursUnlessItsUserWantsNone() throws IOException {
        Files.createDirectory(folder.resolve("plan"));
        assertThat(said(Map.of(), true)).contains(ESCAPE);
        assertThat(said(Map.of("NO_COLOR", "1"), true)).doesNotContain(ESCAPE);
        assertThat(said(Map.of("TERM", "dumb"), true)).doesNotContain(ESCAPE);
        assertThat(said(Map.of(), false)).doesNotContain(ESCAPE);
    }

    @Test
    void aReaderWhoStopsReadingIsNoFault() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        Surroundings here = new Surroundings(folder, Map.of(), false);
        assertThat(Session.of(here, closed, err, "rules").run("rules")).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("pipe");
    }

    @ParameterizedTest
    @CsvSource({"No space left on device, de schijf is vol", "Bad file descriptor, is niet weggeschreven"})
    void lostOutputIsAFault(String reason, String said) {
        OutputStream lost = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
        Surroundings here = new Surroundings(folder, Map.of(), false);
        assertThat(Session.of(here, lost, err, "rules").run("rules")).isEqualTo(Status.FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(said).doesNotContain("Exception");
    }

    @Test
    void aFaultOfOurOwnIsOneSentenceUnlessDetailsAreWanted() {
        assertThat(fault(Map.of()))
                .startsWith("mlw: Dit had niet mogen gebeuren")
                .hasLineCount(1);
        assertThat(fault(Map.of("MLW_DEBUG", "1"))).contains("at nl.mlw.cli.SessionTest");
    }

    @Test
    void aTrainingRunLeavesNothingBehind() throws IOException {
        assertThat(new TrainingRunCommand(folder).call()).isZero();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aLinkThatLeadsInACircleOrNowhereDoesNotStopTheReader() throws IOException {
        Session.of(new Surroundings(folder, Map.of(), false), out, err).run("init");
        Files.createSymbolicLink(folder.resolve("plan/rond"), folder.resolve("plan"));
        assertThat(run("validate")).isZero();
        Files.createSymbolicLink(folder.resolve("plan/weg.yaml"), folder.resolve("nergens"));
        assertThat(run("validate")).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("plan/weg.yaml is niet te lezen");
    }

    private int run(String... args) {
        return Session.of(new Surroundings(folder, Map.of(), false), out, err, args)
                .run(args);
    }

    private String said(Map<String, String> environment, boolean terminal) {
        out.reset();
        Session.of(new Surroundings(folder, environment, terminal), out, err).run("validate");
        return out.toString(StandardCharsets.UTF_8);
    }

    private String fault(Map<String, String> environment) {
        err.reset();
        Session session = Session.of(new Surroundings(folder, environment, false), out, err);
        assertThat(new Failures(session).tell(new IllegalStateException("x"))).isEqualTo(3);
        session.err().flush();
        return err.toString(StandardCharsets.UTF_8);
    }
}
