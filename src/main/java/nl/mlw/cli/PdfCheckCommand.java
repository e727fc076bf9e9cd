package nl.mlw.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.mlw.diagnostic.Refusal;
import nl.mlw.labels.Labels;
import nl.mlw.language.Language;
import nl.mlw.render.inspect.Defect;
import nl.mlw.render.inspect.PdfInspector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code mlw pdf-check}: inspects finished PDFs for what their readers would stumble over. */
@Command(name = "pdf-check")
final class PdfCheckCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
    private List<String> files = List.of();

    PdfCheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Language words = Labels.bundled().language(Texts.speaks(session.language()) ? session.language() : "nl");
        boolean sound = true;
        for (String file : files) {
            sound &= check(file, words);
        }
        return sound ? Status.DONE : Status.FINDINGS;
    }

    private boolean check(String typed, Language words) {
        Path file = session.surroundings().path(typed);
        String shown = session.surroundings().shown(file);
        List<Defect> defects = PdfInspector.inspect(bytes(file, shown));
        defects.forEach(defect -> session.print(shown + ": " + defect.sentence(words)));
        if (defects.isEmpty()) {
            session.print(session.texts().say("say.pdf.sound", Map.of("path", shown)));
        }
        return defects.isEmpty();
    }

    private static byte[] bytes(Path file, String shown) {
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            throw Refusal.unreachable("file.no-file", Map.of("path", shown));
        }
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException absent) {
            throw Refusal.unreachable("file.absent", Map.of("path", shown));
        } catch (IOException failure) {
            throw Refusal.unreachable("file.unreadable", Map.of("path", shown));
        }
    }
}
