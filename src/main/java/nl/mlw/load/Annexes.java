package nl.mlw.load;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.language.Suggestions;
import nl.mlw.model.Located;
import nl.mlw.model.Programme;
import nl.mlw.model.ReferenceDocument;

/** The files that a plan names as its annexes and documents, which may be of any kind; reports those that are not there. */
final class Annexes {
    /** What stands on a website is not looked for. */
    private static final Pattern ADDRESS = Pattern.compile("[a-z]+://.*");

    private final PlanParts parts;

    Annexes(PlanParts parts) {
        this.parts = parts;
    }

    /** Whether this file is named, so that nobody has to read it. */
    boolean name(String path) {
        return named().anyMatch(named -> path(named.file()).equals(path));
    }

    void reportMissing(PlanFolder folder, Reading reading) {
        Set<String> paths = folder.files().stream().map(RawFile::path).collect(Collectors.toSet());
        named().filter(named -> !ADDRESS.matcher(named.file().value()).matches())
                .filter(named -> !paths.contains(path(named.file())))
                .forEach(named -> reading.report(finding(named, paths)));
    }

    /** A file with the title under which the plan names it. */
    private record NamedFile(String id, String title, Located<String> file) {}

    private Stream<NamedFile> named() {
        return Stream.concat(
                parts.programme().stream().flatMap(Annexes::ofProgramme),
                parts.all(ReferenceDocument.class).stream().flatMap(document -> of(document).stream()));
    }

    private static Stream<NamedFile> ofProgramme(Programme programme) {
        return programme.annexes().stream()
                .flatMap(
                        annex -> annex.file().map(file -> new NamedFile(programme.id(), annex.title(), file)).stream());
    }

    private static Optional<NamedFile> of(ReferenceDocument document) {
        return document.file().map(file -> new NamedFile(document.id(), document.title(), file));
    }

    private static String path(Located<String> file) {
        return file.value().replaceFirst("^(\\./)+", "");
    }

    private static Diagnostic finding(NamedFile named, Set<String> paths) {
        Diagnostic finding = Diagnostic.of("annex-file-missing", named.file().origin())
                .about(named.id())
                .with("title", named.title())
                .with("file", named.file().value());
        return Suggestions.nearest(named.file().value(), paths)
                .map(path -> finding.with("suggestion", path))
                .orElse(finding);
    }
}
