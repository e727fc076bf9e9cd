package nl.mlw.load;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mlw.source.Origin;
import nl.mlw.source.SourceFile;

/**
 * The plan folder as bytes.
 *
 * @param name under which findings show its files
 * @param files in order of path
 * @param folders the paths of the folders in it, in order
 */
public record PlanFolder(String name, List<RawFile> files, List<String> folders) {

    public PlanFolder {
        files = files.stream().sorted(Comparator.comparing(RawFile::path)).toList();
        folders = folders.stream().sorted().toList();
    }

    /** Of files alone. */
    public PlanFolder(String name, List<RawFile> files) {
        this(name, files, List.of());
    }

    /** The same with one file more. */
    public PlanFolder with(RawFile file) {
        return new PlanFolder(
                name, Stream.concat(files.stream(), Stream.of(file)).toList(), folders);
    }

    /** All that fits a pattern, in the text of whatever file, also of one that cannot be read as a part of a plan. */
    public Stream<MatchResult> matches(Pattern pattern) {
        return files.stream()
                .flatMap(file -> pattern.matcher(new String(file.bytes(), StandardCharsets.UTF_8))
                        .results());
    }

    /** Where a word stands for the first time; a word that is broken over two lines is not found. */
    public Optional<Origin> find(String word) {
        for (RawFile file : files) {
            String text = new String(file.bytes(), StandardCharsets.UTF_8);
            int at = text.indexOf(word);
            if (at >= 0) {
                SourceFile source = new SourceFile(name + "/" + file.path(), text);
                return Optional.of(new Origin(source, source.span(at, word.length())));
            }
        }
        return Optional.empty();
    }
}
