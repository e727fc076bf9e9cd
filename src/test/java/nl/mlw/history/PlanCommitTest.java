package nl.mlw.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks real repositories, made with git itself. */
class PlanCommitTest {

    @TempDir
    Path folder;

    private Path plan;

    @BeforeEach
    void aFolderWithAPlan() throws IOException {
        plan = Files.createDirectories(folder.resolve("plan"));
        Files.writeString(plan.resolve("programme.yaml"), "id: X\n");
    }

    @Test
    void aPlanOutsideGitHasNoCommit() {
        assertThat(PlanCommit.of(plan)).isEmpty();
        assertThat(PlanCommit.of(folder.resolve("nergens"))).isEmpty();
    }

    @Test
    void aRepositoryWithoutCommitsHasNone() throws Exception {
        git("init", "-q");
        assertThat(PlanCommit.of(plan)).isEmpty();
    }

    @Test
    void theCommitIsFoundAndChangesAreSeen() throws Exception {
        git("init", "-q");
        commit();
        String id = git("rev-parse", "HEAD").substring(0, 7);
        assertThat(PlanCommit.of(plan)).contains(new PlanCommit(id, false));
        Files.writeString(folder.resolve("elders.txt"), "x");
        Files.writeString(plan.resolve(".verborgen"), "x");
        assertThat(PlanCommit.of(plan)).contains(new PlanCommit(id, false));
        Files.writeString(plan.resolve("programme.yaml"), "id: Y\n");
        assertThat(PlanCommit.of(plan)).contains(new PlanCommit(id, true));
    }

    @Test
    void aNewFileAndALostFileAreChangesToo() throws Exception {
        git("init", "-q");
        commit();
        Files.writeString(plan.resolve("goals.yaml"), "goals: []\n");
        assertThat(PlanCommit.of(plan).orElseThrow().changed()).isTrue();
        Files.delete(plan.resolve("goals.yaml"));
        assertThat(PlanCommit.of(plan).orElseThrow().changed()).isFalse();
        Files.delete(plan.resolve("programme.yaml"));
        assertThat(PlanCommit.of(plan).orElseThrow().changed()).isTrue();
    }

    @Test
    void packedRepositoriesAndLinkedWorkTreesAreReadToo() throws Exception {
        git("init", "-q");
        commit();
        git("gc", "-q");
        git("worktree", "add", "-q", folder.resolve("ander").toString());
        assertThat(PlanCommit.of(plan)).isPresent();
        assertThat(PlanCommit.of(folder.resolve("ander/plan"))).isEqualTo(PlanCommit.of(plan));
    }

    @Test
    void aKindOfRepositoryThatCannotBeReadHasNone() throws Exception {
        git("init", "-q", "--object-format=sha256");
        commit();
        assertThat(PlanCommit.of(plan)).isEmpty();
    }

    @Test
    void nothingIsWrittenAnywhere() throws Exception {
        git("init", "-q");
        commit();
        List<String> before = files();
        PlanCommit.of(plan);
        assertThat(files()).isEqualTo(before);
    }

    private List<String> files() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    private void commit() throws Exception {
        git("add", ".");
        git("-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-q", "-m", "x");
    }

    private String git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_CONFIG_GLOBAL", folder.resolve("nergens").toString());
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
