package nl.mlw.load;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.kind.Kind;

/**
 * A file that lies in the plan folder while nothing of it could be read: what it holds nobody knows, which is not the same as
 * nothing.
 *
 * @param holds what kind of file it is by its place: {@code budget}, {@code periods}…; {@code unknown} if its place says nothing
 * @param path relative to the plan folder
 * @param why the finding that says what is wrong with it
 * @param names by which people may ask for what is in it, as far as the name of the file and its first fields give them away
 */
public record Lost(String holds, String path, Diagnostic why, Set<String> names) {
    private static final Pattern FIELD = Pattern.compile("(?m)^(id|number|title):[ \\t]*[\"']?([^\"'\\r\\n#]+)");

    public Lost {
        names = Set.copyOf(names);
    }

    /** What is lost with a file; its text may be of any sort. */
    static Lost of(String holds, String path, String text, Diagnostic why) {
        Set<String> names = new LinkedHashSet<>();
        String stem = stem(path);
        names.add(key(stem));
        names.add(key(Kind.ASSIGNMENT.prefix() + stem.split("-", 2)[0]));
        names.add(key(stem.split("-", 2)[0]));
        FIELD.matcher(text).results().forEach(field -> names.add(key(field.group(2))));
        return new Lost(holds, path, why, names);
    }

    /** Whether it is probably this that somebody asks for. */
    public boolean isNamed(String asked) {
        return names.contains(key(asked));
    }

    /** The name of the file without its folder and its ending: of a report its period. */
    public String stem() {
        return stem(path);
    }

    private static String stem(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.ya?ml$", "");
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
