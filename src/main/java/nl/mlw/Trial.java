package nl.mlw;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.diagnostic.Finding;
import nl.mlw.load.Loaded;
import nl.mlw.load.PlanFolder;
import nl.mlw.load.PlanLoader;
import nl.mlw.machine.OutputFile;
import nl.mlw.source.Origin;

/** Reads a plan as it would be with one file more, so that mlw writes nothing that it would find fault with itself. */
public final class Trial {
    private final PlanFolder folder;
    private final Loaded before;

    /** Of a plan as it lies there and as it was read. */
    public Trial(PlanFolder folder, Loaded before) {
        this.folder = folder;
        this.before = before;
    }

    /**
     * The first thing that would be wrong: anything with the files that was not so before, and whatever is found in the fields that mlw
     * filled. What is left to be filled in is found too, but that is what the file is for.
     */
    public Optional<Diagnostic> fault(OutputFile file, String... filled) {
        Loaded after = PlanLoader.load(folder.with(file.raw()));
        String path = folder.name() + "/" + file.path();
        return Stream.concat(inFiles(after), inFields(after, path, Set.of(filled)))
                .findFirst();
    }

    private Stream<Diagnostic> inFiles(Loaded after) {
        Set<List<String>> known = new HashSet<>();
        before.problems().forEach(problem -> known.add(place(problem)));
        return after.problems().stream().filter(problem -> !known.contains(place(problem)));
    }

    /** What a finding suggests may be the new card, so its words do not count. */
    private static List<String> place(Diagnostic problem) {
        return List.of(problem.rule(), problem.variant(), problem.origin().toString());
    }

    private static Stream<Diagnostic> inFields(Loaded after, String path, Set<String> fields) {
        return new Mlw()
                .check(after, Facts::usualDate).findings().open().stream()
                        .map(Finding::diagnostic)
                        .filter(found -> found.origin().file().path().equals(path))
                        .filter(found -> fields.contains(field(found.origin())));
    }

    /** The key at the beginning of the line. */
    private static String field(Origin place) {
        return place.file().line(place.span().line()).split(":", 2)[0];
    }
}
