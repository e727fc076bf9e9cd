package nl.mlw.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletionException;
import nl.mlw.diagnostic.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What systems say in English is told by its true reason. */
class TroubleTest {
    private static final Surroundings HERE = new Surroundings(Path.of("/werk"), Map.of(), false);

    @ParameterizedTest
    @CsvSource({
        "No space left on device, file.unreadable, file.full",
        "Disk quota exceeded, file.unreadable, file.full",
        "Too many open files, file.many-open, file.many-open",
        "Too many open files in system, file.many-open, file.many-open",
        "Input/output error, file.broken, file.broken",
        "Read-only file system, file.unreadable, file.read-only",
        "File name too long, file.unreadable, file.name-long",
        "Not a directory, file.unreadable, file.in-the-way",
        "Permission denied, file.unreadable, file.unwritable",
        "Something new, file.unreadable, file.unwritable"
    })
    void aReasonHasItsOwnSentence(String reason, String reading, String writing) {
        IOException failure = new FileSystemException("/werk/x", null, reason);
        assertThat(Trouble.reading(failure)).isEqualTo(reading);
        assertThat(Trouble.writing(failure)).isEqualTo(writing);
    }

    /** A file may be called like a reason. */
    @Test
    void aKindOfFailureGoesBeforeItsWords() {
        assertThat(Trouble.reading(new NoSuchFileException("/werk/x"))).isEqualTo("file.absent");
        assertThat(Trouble.writing(new NotDirectoryException("/werk/x"))).isEqualTo("file.in-the-way");
        assertThat(Trouble.writing(new AccessDeniedException("/werk/disk full")))
                .isEqualTo("file.unwritable");
    }

    @Test
    void theMachineIsFoundBehindWhateverWasWrappedAroundIt() {
        assertThat(behind(new CompletionException(new OutOfMemoryError("Java heap space"))))
                .startsWith("machine.memory");
        assertThat(behind(new OutOfMemoryError("unable to create native thread")))
                .startsWith("machine.threads");
        assertThat(behind(new IllegalStateException(new StackOverflowError()))).startsWith("machine.deep");
        assertThat(behind(new NoClassDefFoundError("nl/mlw/X"))).isEqualTo("machine.part {part=nl/mlw/X}");
        assertThat(behind(new UncheckedIOException(new AccessDeniedException("/werk/templates/report.md.ftl"))))
                .isEqualTo("file.unreadable {path=templates/report.md.ftl}");
        assertThat(behind(new UncheckedIOException(
                        new FileNotFoundException("/werk/templates/print/print (1).css (Permission denied)"))))
                .isEqualTo("file.unreadable {path=templates/print/print (1).css}");
        assertThat(behind(new UncheckedIOException(
                        new FileNotFoundException("/werk/templates/report.md.ftl (Too many open files)"))))
                .isEqualTo("file.many-open {path=templates/report.md.ftl}");
    }

    @Test
    void aFaultOfOurOwnStaysOne() {
        assertThat(Trouble.behind(new IllegalStateException(new IOException("x")), HERE))
                .isEmpty();
    }

    private static String behind(Throwable failure) {
        return Trouble.behind(failure, HERE).map(Refusal::getMessage).orElse("");
    }
}
