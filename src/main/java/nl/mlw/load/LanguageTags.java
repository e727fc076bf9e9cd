package nl.mlw.load;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mlw.kind.FieldType;
import nl.mlw.yaml.YamlScalar;

/**
 * The names of languages in a plan, such as {@code nl}. Any language will do: a team may have written its words, and those are not
 * part of the plan.
 */
final class LanguageTags {
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    /** Those that come with mlw; offered to who writes something else. */
    private static final List<String> USUAL = List.of("nl", "en");

    private LanguageTags() {}

    /** The language under a key; Dutch if there is none. */
    static String read(Fields f, String key) {
        return f.maybeCode(key)
                .map(tag -> tag.value())
                .filter(tag -> TAG.matcher(tag).matches() || refused(f, key))
                .orElse("nl");
    }

    private static boolean refused(Fields f, String key) {
        f.node(key, FieldType.CODE)
                .map(YamlScalar.class::cast)
                .map(scalar -> named(scalar.text().strip())
                        .map(tag -> f.values().wrong(scalar, "language").with("suggestion", tag))
                        .orElseGet(() -> f.values().wrong(scalar, "language")))
                .ifPresent(f.reading()::report);
        return false;
    }

    /** The language that people call so, in its own words or in those that come with mlw. */
    private static Optional<String> named(String typed) {
        return Stream.of(Locale.getISOLanguages())
                .filter(tag -> Stream.concat(USUAL.stream(), Stream.of(tag))
                        .map(Locale::forLanguageTag)
                        .anyMatch(speaker -> Locale.forLanguageTag(tag)
                                .getDisplayLanguage(speaker)
                                .equalsIgnoreCase(typed)))
                .findFirst();
    }

    /** The keys of a mapping that has a value for each language. */
    static List<String> keys(Fields f) {
        USUAL.forEach(f::has);
        return f.keys(key -> TAG.matcher(key).matches());
    }
}
