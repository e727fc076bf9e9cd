package nl.mlw.cli;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import nl.mlw.language.Template;
import nl.mlw.source.Bundled;
import nl.mlw.source.Visible;

/** What the command line says in one language; always read as UTF-8 and never chosen by the machine's own locale. */
record Texts(ResourceBundle bundle) {

    /** In this language if the command line speaks it, else in Dutch. */
    static Texts in(String language) {
        return new Texts(read(speaks(language) ? language : "nl"));
    }

    /** Whether the command line speaks this language. */
    static boolean speaks(String language) {
        return language.matches("[a-z]{2,3}") && Bundled.find(name(language)).isPresent();
    }

    /** A sentence with its named places filled. */
    String say(String key, Map<String, ?> arguments) {
        return Template.fill(say(key), arguments, value -> Visible.line(String.valueOf(value)));
    }

    /** A sentence; the key itself when it is missing, so that a test finds it. */
    String say(String key) {
        return bundle.containsKey(key) ? bundle.getString(key) : key;
    }

    private static ResourceBundle read(String language) {
        try {
            return new PropertyResourceBundle(new StringReader(Bundled.text(name(language))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(String language) {
        return "/nl/mlw/cli/Messages_" + language + ".properties";
    }
}
