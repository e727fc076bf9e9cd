package nl.mlw.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The footnotes of one text: numbered in the order in which they are referred to, and written below that text, since many texts share a page. */
final class Footnotes {
    private static final String RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    private final List<String> numbered = new ArrayList<>();
    private final Map<String, String> notes = new HashMap<>();

    /** What stands in the text where the note is referred to. */
    String mark(String name) {
        String key = key(name);
        if (!numbered.contains(key)) {
            numbered.add(key);
        }
        return raised(numbered.indexOf(key) + 1);
    }

    /** Keeps a note; the first of two with one name, as the mark refers to that. */
    void add(String name, String note) {
        notes.putIfAbsent(key(name), note.strip());
    }

    /** The notes as paragraphs; one that nothing refers to is not lost. */
    String below() {
        notes.keySet().stream().sorted().forEach(this::mark);
        StringBuilder out = new StringBuilder();
        for (String name : numbered) {
            out.append("\n\n").append(mark(name)).append(' ').append(notes.getOrDefault(name, ""));
        }
        return out.toString();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static String raised(int number) {
        StringBuilder out = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> out.append(RAISED.charAt(digit - '0')));
        return out.toString();
    }
}
