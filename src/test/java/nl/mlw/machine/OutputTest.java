package nl.mlw.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.mlw.diagnostic.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds that a set of files is on disk whole or not at all, also after a process was killed while it wrote one. */
class OutputTest {
    @TempDir
    private Path folder;

    @Test
    void nothingButTheFilesIsLeft() throws IOException {
        assertThat(write("a.md", "x", "p/b.md", "y")).containsExactly("a.md", "p/b.md");
        write("a.md", "z", "p/c.md", "y");
        assertThat(files()).containsExactly("a.md", "p/b.md", "p/c.md");
        assertThat(folder.resolve("a.md")).hasContent("z");
    }

    @Test
    void aFolderInTheWayKeepsAllFilesFromTheirPlace() throws IOException {
        write("a.md", "old");
        Files.createDirectories(folder.resolve("b.md/x"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> write("a.md", "new", "b.md", "new"))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("file.unwritable"));
        assertThat(folder.resolve("a.md")).hasContent("old");
        assertThat(files()).containsExactly("a.md");
    }

    @Test
    void aSetThatWasNotWholeWhenItsWriterWasKilledIsTakenAway() throws IOException {
        left(false);
        write("b.md", "y");
        assertThat(files()).containsExactly("b.md");
    }

    @Test
    void aSetThatWasWholeIsFinished() throws IOException {
        write("p/a.md", "old", "p/b.md", "old");
        Path staging = left(true);
        Files.createDirectory(staging.resolve("files/p"));
        Files.writeString(staging.resolve("files/p/b.md"), "new");
        write("c.md", "y");
        assertThat(files()).containsExactly("a.md", "c.md", "p/a.md", "p/b.md");
        assertThat(folder.resolve("p/b.md")).hasContent("new");
    }

    @Test
    void aSetThatIsBeingWrittenIsLeftAlone() throws IOException {
        Path staging = left(true);
        try (FileChannel channel = FileChannel.open(staging.resolve("lock"), StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            write("b.md", "y");
            assertThat(held.isValid()).isTrue();
            assertThat(staging.resolve("files/a.md")).exists();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No space left on device",
                "/media/stick: No space left on device",
                "There is not enough space on the disk",
                "Disk quota exceeded"
            })
    void aFullDiskIsCalledThat(String said) {
        assertThat(Trouble.isFull(new IOException(said))).isTrue();
        assertThat(Trouble.isFull(new IOException("Permission denied"))).isFalse();
        assertThat(Trouble.isFull(new IOException("File too large"))).isFalse();
    }

    /** As a killed process leaves it. */
    private Path left(boolean whole) throws IOException {
        Path staging = Files.createDirectories(folder.resolve(".mlw-123"));
        Files.writeString(Files.createDirectories(staging.resolve("files")).resolve("a.md"), "x");
        Files.createFile(staging.resolve("lock"));
        if (whole) {
            Files.createFile(staging.resolve("ready"));
        }
        return staging;
    }

    private List<String> write(String... pathsAndTexts) {
        List<OutputFile> files = Stream.iterate(0, i -> i < pathsAndTexts.length, i -> i + 2)
                .map(i -> OutputFile.text(pathsAndTexts[i], pathsAndTexts[i + 1]))
                .toList();
        return new Output(new Surroundings(folder, Map.of(), false), folder).write(files);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
