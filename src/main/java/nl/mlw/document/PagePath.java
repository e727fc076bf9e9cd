package nl.mlw.document;

import nl.mlw.language.Language;

/** Where pages land in the output folder: Dutch at its top, each other language in a folder of its own. */
public final class PagePath {

    private PagePath() {}

    /** The path of the page whose parts these are, such as {@code 2021-P6} and {@code voortgangsrapportage}. */
    public static String of(Language language, String... parts) {
        String path = String.join("/", parts);
        return language.tag().equals("nl") ? path : language.tag() + "/" + path;
    }
}
