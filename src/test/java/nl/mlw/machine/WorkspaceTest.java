package nl.mlw.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceTest {

    /** As the process starts: the current folder is the empty path, which has neither a name nor a folder around it. */
    @ParameterizedTest
    @ValueSource(strings = {"plan", "plan/", "plan/.", "./plan", "plan/assignments/..", "."})
    void documentsAndTemplatesLieBesideThePlanHoweverItIsWritten(String typed) {
        Workspace workspace = Workspace.of(new Surroundings(Path.of(""), Map.of(), false), Optional.of(typed));
        Path root = Path.of("").toAbsolutePath();
        assertThat(workspace.plan()).isEqualTo(root.resolve("plan"));
        assertThat(workspace.out(Optional.empty())).isEqualTo(root.resolve("out"));
        assertThat(workspace.templates()).isEqualTo(root.resolve("templates"));
    }

    @Test
    void theCurrentFolderKnowsWhatLiesBesideIt() {
        Path here = new Surroundings(Path.of(""), Map.of(), false).path(".");
        assertThat(here).isAbsolute();
        assertThat(here.resolveSibling("out").getParent()).isEqualTo(here.getParent());
    }

    @Test
    void documentsLieBesideTheLinkThatWasNamed(@TempDir Path temp) throws IOException {
        Path plan = Files.createDirectories(temp.resolve("elders/plan"));
        Files.writeString(plan.resolve("programme.yaml"), "id: X\n");
        Path here = Files.createDirectories(temp.resolve("hier"));
        Files.createSymbolicLink(here.resolve("schakel"), plan);
        Workspace workspace = Workspace.of(new Surroundings(here, Map.of(), false), Optional.of("schakel/."));
        assertThat(workspace.out(Optional.empty())).isEqualTo(here.resolve("out"));
    }
}
