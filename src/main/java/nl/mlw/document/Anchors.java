package nl.mlw.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Gives each heading of a document a name to link to: the one that a git host makes of the same heading in Markdown. */
public final class Anchors {
    private final Map<String, Integer> used = new HashMap<>();

    /** The name of the next heading; a heading that comes twice gets a number the second time. */
    public String next(String heading) {
        String name = heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\p{M} _-]", "")
                .replace(' ', '-');
        String free = name;
        int count = used.getOrDefault(name, 0);
        while (used.containsKey(free)) {
            count++;
            free = name + "-" + count;
        }
        used.put(name, count);
        used.put(free, used.getOrDefault(free, 0));
        return free;
    }
}
