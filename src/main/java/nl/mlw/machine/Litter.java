package nl.mlw.machine;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What programs leave in a folder beside what people put there: hidden files, copies of editors, and the lists of an office's file manager. */
final class Litter {
    private static final Set<String> NAMES =
            Set.of("thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r", "$recycle.bin");

    private Litter() {}

    static boolean is(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(".")
                || name.endsWith("~")
                || name.startsWith("#")
                || name.startsWith("~$")
                || NAMES.contains(name.toLowerCase(Locale.ROOT));
    }
}
