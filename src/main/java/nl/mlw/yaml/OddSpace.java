package nl.mlw.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spaces that look like a space and are none to YAML, such as the no-break space that word processors put in. */
final class OddSpace {
    private static final String ODD = "[\\p{Zs}\\p{Zl}\\p{Zp}\\ufeff\\u200b&&[^ ]]";

    /** Where YAML looks for a space: before the text of a line, behind a dash, and behind the colon of a field. */
    private static final Pattern PLACE =
            Pattern.compile("^[ -]*?(" + ODD + ")|^[ -]*[\\w.-]+[ ]*:[ ]*(" + ODD + ")|[{,][^{,:]*:[ ]*(" + ODD + ")");

    private static final Pattern AROUND = Pattern.compile("\\A" + ODD + "|" + ODD + "\\z");

    private OddSpace() {}

    /** The first place in a line, counted from 0. */
    static Optional<Integer> in(String line) {
        Matcher found = PLACE.matcher(line);
        return found.find() ? Optional.of(found.end() - 1) : Optional.empty();
    }

    /** Whether a text begins or ends with one. */
    static boolean around(String text) {
        return AROUND.matcher(text).find();
    }

    /** The line with a space for each. */
    static String replaced(String line) {
        return line.replaceAll(ODD, " ");
    }
}
