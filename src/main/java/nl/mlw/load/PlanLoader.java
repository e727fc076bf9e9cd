package nl.mlw.load;

import java.util.List;
import java.util.Optional;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.source.SourceFile;
import nl.mlw.style.StyleFile;
import nl.mlw.yaml.YamlMapping;
import nl.mlw.yaml.YamlNode;
import nl.mlw.yaml.YamlParser;
import nl.mlw.yaml.YamlScalar;
import nl.mlw.yaml.YamlText;

/** Reads a whole plan folder into a linked plan, and gathers everything that is wrong with its files on the way. */
public final class PlanLoader {
    private final Reading reading = new Reading();
    private final PlanParts parts = new PlanParts();
    private final PlanFolder folder;

    private PlanLoader(PlanFolder folder) {
        this.folder = folder;
    }

    /** Reads the folder; there is a plan if at least its {@code programme.yaml} can be read. */
    public static Loaded load(PlanFolder folder) {
        return new PlanLoader(folder).load();
    }

    private Loaded load() {
        programmeFirst().forEach(this::read);
        if (parts.programme().isEmpty() && !folder.files().stream().anyMatch(PlanLoader::isProgramme)) {
            SourceFile absent = new SourceFile(folder.name() + "/programme.yaml", "");
            reading.report(
                    Diagnostic.of("missing-key", absent.start()).as("file").with("key", "programme.yaml"));
        }
        if (parts.programme().isEmpty()) {
            // Without the programme's themes and municipalities every mention of one would be reported too.
            return new Loaded(Optional.empty(), reading.problems());
        }
        parts.settlePeriods(reading);
        return new Loaded(parts.linked(new Linker(reading).link()), reading.problems());
    }

    /** The programme names the currency and the reporting rhythm, which other files need. */
    private List<RawFile> programmeFirst() {
        List<RawFile> first =
                folder.files().stream().filter(PlanLoader::isProgramme).toList();
        List<RawFile> others =
                folder.files().stream().filter(f -> !isProgramme(f)).toList();
        return java.util.stream.Stream.concat(first.stream(), others.stream()).toList();
    }

    private static boolean isProgramme(RawFile file) {
        return file.path().equals("programme.yaml");
    }

    private void read(RawFile raw) {
        String path = folder.name() + "/" + raw.path();
        Optional<StyleFile> attachment = StyleReader.attachment(raw);
        if (attachment.isPresent()) {
            parts.add(attachment.get());
            return;
        }
        Optional<FileKind> kind = FileKind.of(raw.path());
        if (kind.isEmpty()) {
            reportUnknownFile(raw, path);
            return;
        }
        new TextDecoder(reading::report)
                .decode(path, raw.bytes())
                .ifPresentOrElse(
                        file -> read(file, kind.get()),
                        () -> reading.lose(kind.get().holds()));
    }

    private void read(SourceFile file, FileKind kind) {
        YamlText text = YamlParser.parse(file);
        text.problems().forEach(reading::report);
        Optional<YamlNode> root = text.root().filter(r -> !(r instanceof YamlScalar s && s.isNull()));
        if (root.isEmpty()) {
            if (text.problems().isEmpty()) {
                reading.report(Diagnostic.of("yaml-syntax", file.start()).as("empty"));
            } else {
                reading.lose(kind.holds());
            }
        } else if (root.get() instanceof YamlMapping mapping) {
            new Fields(mapping, reading).read(fields -> kind.reader().read(fields, parts));
        } else {
            reading.report(Diagnostic.of("wrong-type", root.get().origin()).as("mapping"));
        }
    }

    private void reportUnknownFile(RawFile raw, String path) {
        Diagnostic unknown =
                Diagnostic.of("unknown-file", new SourceFile(path, "").start()).with("file", raw.path());
        reading.report(Suggestions.nearest(raw.path(), FileKind.paths())
                .map(s -> unknown.with("suggestion", s))
                .orElse(unknown));
    }
}
