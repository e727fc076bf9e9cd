package nl.mlw.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.kind.Spot;
import nl.mlw.language.Suggestions;
import nl.mlw.model.Plan;
import nl.mlw.source.SourceFile;
import nl.mlw.style.StyleFile;
import nl.mlw.yaml.YamlMapping;
import nl.mlw.yaml.YamlNode;
import nl.mlw.yaml.YamlParser;
import nl.mlw.yaml.YamlScalar;
import nl.mlw.yaml.YamlText;

/** Reads a whole plan folder into a linked plan, and gathers everything that is wrong with its files on the way. */
public final class PlanLoader {
    private final Reading reading;
    private final PlanParts parts = new PlanParts();
    private final List<Lost> lost = new ArrayList<>();
    private final PlanFolder folder;

    private PlanLoader(PlanFolder folder, Asked asked) {
        this.folder = folder;
        this.reading = new Reading(asked);
    }

    /** Reads the folder; there is a plan if at least its {@code programme.yaml} can be read. */
    public static Loaded load(PlanFolder folder) {
        return load(folder, Asked.UNHEARD);
    }

    /** The same, while somebody hears what is asked of the files. */
    static Loaded load(PlanFolder folder, Asked asked) {
        return new PlanLoader(folder, asked).load();
    }

    private Loaded load() {
        namingFirst().forEach(this::read);
        folder.folders().forEach(this::read);
        if (parts.programme().isEmpty()
                && lost.stream().noneMatch(file -> file.path().equals("programme.yaml"))) {
            SourceFile absent = new SourceFile(folder.name() + "/programme.yaml", "");
            reading.report(
                    Diagnostic.of("missing-key", absent.start()).as("file").with("key", "programme.yaml"));
        }
        if (parts.programme().isEmpty()) {
            // Without the programme's themes and municipalities every mention of one would be reported too.
            return new Loaded(Optional.empty(), reading.problems(), lost);
        }
        Optional<Plan> plan = parts.linked(new Linker(reading).link(), reading);
        new Annexes(parts).reportMissing(folder, reading);
        return new Loaded(plan, reading.problems(), lost);
    }

    /** The programme names the currency and the reporting rhythm, which other files need; both name files that are annexes. */
    private List<RawFile> namingFirst() {
        List<String> first = List.of("programme.yaml", "documents.yaml");
        return folder.files().stream()
                .sorted(Comparator.comparing(file -> first.contains(file.path()) ? first.indexOf(file.path()) : 2))
                .toList();
    }

    private void read(RawFile raw) {
        if (FileKind.of(raw.path()).isEmpty() && new Annexes(parts).name(raw.path())) {
            return;
        }
        Optional<StyleFile> attachment = StyleReader.attachment(raw);
        if (attachment.isPresent()) {
            parts.add(attachment.get());
            return;
        }
        String path = folder.name() + "/" + raw.path();
        int before = reading.problems().size();
        boolean something = FileKind.of(raw.path())
                .map(kind -> read(raw, path, kind))
                .orElseGet(() -> reportUnknownFile(raw, path));
        List<Diagnostic> own = List.copyOf(
                reading.problems().subList(before, reading.problems().size()));
        if (!something) {
            lost.add(Lost.of(FileKind.holds(raw.path()), raw.path(), raw.beginning(), own.get(0)));
        }
        if (!something || own.stream().anyMatch(PlanLoader::hidesAnId)) {
            lose(raw.path());
        }
    }

    /** Whether something may stand in the file under an id that we do not know. */
    private static boolean hidesAnId(Diagnostic problem) {
        return switch (problem.rule()) {
            case "yaml-syntax" -> !problem.variant().equals("comment");
            case "alias-not-allowed", "duplicate-key" -> true;
            case "wrong-type" -> List.of("mapping", "list", "id").contains(problem.variant());
            case "missing-key" -> "id".equals(problem.arguments().get("key"));
            default -> false;
        };
    }

    private boolean read(RawFile raw, String path, FileKind kind) {
        return new TextDecoder(reading::report)
                .decode(path, raw)
                .filter(file -> read(file, kind))
                .isPresent();
    }

    /** False if nothing came of it; then there is a finding that says why. */
    private boolean read(SourceFile file, FileKind kind) {
        YamlText text = YamlParser.parse(file);
        text.problems().forEach(reading::report);
        Optional<YamlNode> root = text.root().filter(r -> !(r instanceof YamlScalar s && s.isNull()));
        if (root.isEmpty()) {
            if (text.problems().isEmpty()) {
                reading.report(Diagnostic.of("yaml-syntax", file.start()).as("empty"));
            }
            return false;
        }
        if (root.get() instanceof YamlMapping mapping) {
            return new Fields(mapping, reading, Spot.top(kind.path()))
                    .read(fields -> kind.reader().read(fields, parts));
        }
        reading.report(Diagnostic.of("wrong-type", root.get().origin()).as("mapping"));
        return false;
    }

    /** What cannot be meant as a part of the plan, such as a photo, hides nothing and is only named. */
    private boolean reportUnknownFile(RawFile raw, String path) {
        if (FileKind.isForeign(raw.path())) {
            reading.report(Diagnostic.of("unknown-file", new SourceFile(path, "").start())
                    .as("foreign")
                    .with("file", raw.path()));
            return true;
        }
        Diagnostic unknown =
                Diagnostic.of("unknown-file", new SourceFile(path, "").start()).with("file", raw.path());
        reading.report(Suggestions.nearest(raw.path(), FileKind.paths())
                .map(s -> unknown.with("suggestion", s))
                .orElse(unknown));
        return false;
    }

    /** A folder with the name of a file is taken for that file, of which then nothing can be read. */
    private void read(String path) {
        if (FileKind.of(path).isPresent()) {
            SourceFile place = new SourceFile(folder.name() + "/" + path, "");
            Diagnostic why = Diagnostic.of("yaml-syntax", place.start()).as("folder");
            reading.report(why);
            lost.add(Lost.of(FileKind.holds(path), path, "", why));
            lose(path);
        }
    }

    private void lose(String path) {
        FileKind.of(path).or(() -> FileKind.meant(path)).ifPresent(kind -> reading.lose(kind.holds()));
    }
}
