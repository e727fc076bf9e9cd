package nl.mlw.document;

import nl.mlw.language.Language;
import nl.mlw.language.Slug;

/** Where pages land in the output folder: Dutch at its top, each other language in a folder of its own. */
public final class PagePath {

    private PagePath() {}

    /** The name that a word such as {@code file.bundle} gives a file or a folder; a programme's own words in it may hold any sign. */
    public static String name(Language language, String key) {
        return Slug.of(language.word(key), key.substring(key.lastIndexOf('.') + 1));
    }

    /** The path of the page whose parts these are, such as {@code 2021-P6} and {@code voortgangsrapportage}. */
    public static String of(Language language, String... parts) {
        String path = String.join("/", parts);
        return language.tag().equals("nl") ? path : language.tag() + "/" + path;
    }
}
