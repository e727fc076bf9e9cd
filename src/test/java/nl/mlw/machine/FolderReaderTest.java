package nl.mlw.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import nl.mlw.Checks;
import nl.mlw.diagnostic.Refusal;
import nl.mlw.history.PlanCommit;
import nl.mlw.load.PlanFolder;
import nl.mlw.load.RawFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Holds that of all that may lie in a folder only a plan is read, and that what is not an ordinary file is refused at once. */
class FolderReaderTest {
    @TempDir
    private Path temp;

    private Path plan;

    @BeforeEach
    void makePlan() throws IOException {
        plan = Files.createDirectories(temp.resolve("map/plan"));
        Files.writeString(plan.resolve("programme.yaml"), "id: X\n");
    }

    @Test
    void whatAnOfficeLeavesBehindIsPassedOver() throws IOException {
        for (String name : new String[] {"Thumbs.db", "desktop.ini", ".DS_Store", "~$plan.docx", "plan.yaml~"}) {
            Files.writeString(plan.resolve(name), "x");
        }
        assertThat(read().files()).extracting(RawFile::path).containsExactly("programme.yaml");
    }

    /** It has no bytes on disk, and would fill the memory if they were asked for. */
    @Test
    void aFileBeyondBeliefIsNamedAndNotRead() throws IOException {
        for (String name : new String[] {"foto.jpg", "goals.yaml"}) {
            try (RandomAccessFile file = new RandomAccessFile(plan.resolve(name).toFile(), "rw")) {
                file.setLength(8L << 30);
            }
        }
        assertThat(Checks.lines(Checks.check(read())))
                .contains("note unknown-file plan/foto.jpg:1:1", "error yaml-syntax plan/goals.yaml:1:1");
    }

    @Test
    void aHugeTreeIsNoPlan() throws IOException {
        Path many = Files.createDirectories(plan.resolve("veel"));
        for (int i = 0; i < 10_001; i++) {
            Files.createFile(many.resolve(i + ".txt"));
        }
        assertRefused("plan.too-many");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkThatLeavesThePlanIsRefused() throws IOException {
        Path secret = Files.writeString(temp.resolve("geheim.yaml"), "wachtwoord: x\n");
        Path link = Files.createSymbolicLink(plan.resolve("goals.yaml"), secret);
        assertRefused("file.link-outside");
        Files.delete(link);
        Files.createSymbolicLink(plan.resolve("assignments"), Files.createDirectory(temp.resolve("elders")));
        assertRefused("file.link-outside");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkWithinTheRepositoryIsFollowed() throws IOException {
        Files.createDirectory(temp.resolve(".git"));
        Path shared = Files.writeString(temp.resolve("doelen.yaml"), "goals: []\n");
        Files.createSymbolicLink(plan.resolve("goals.yaml"), shared);
        assertThat(read().files()).extracting(RawFile::path).containsExactly("goals.yaml", "programme.yaml");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeIsRefusedAtOnce() throws Exception {
        pipe(plan.resolve("goals.yaml"));
        assertRefused("file.no-file");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeAmongTheFilesOfGitIsNotReadFrom() throws Exception {
        Path git = Files.createDirectories(temp.resolve("map/.git/objects")).getParent();
        Files.createDirectories(git.resolve("refs"));
        pipe(git.resolve("HEAD"));
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(PlanCommit.of(plan)).isEmpty());
    }

    private static void pipe(Path path) throws Exception {
        assertThat(new ProcessBuilder("mkfifo", path.toString()).start().waitFor())
                .isZero();
    }

    private void assertRefused(String key) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(this::read)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private PlanFolder read() {
        return Workspace.of(new Surroundings(temp, Map.of(), false), Optional.of(plan.toString()))
                .read();
    }
}
