package nl.mlw.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.mlw.document.DocumentKind;

/** The formats that each document gets: of those that were asked for the ones that suit it, else its usual ones. */
record FormatChoice(Optional<List<String>> asked, List<DocumentKind> kinds) {

    static FormatChoice of(DocumentChoice choice, List<DocumentKind> kinds) {
        Set<String> usual = new LinkedHashSet<>();
        kinds.forEach(kind -> usual.addAll(kind.formats()));
        return new FormatChoice(choice.formats(usual), kinds);
    }

    List<String> of(DocumentKind kind) {
        return asked.map(formats ->
                        formats.stream().filter(format -> suits(kind, format)).toList())
                .orElseGet(kind::formats);
    }

    /** Whether any document gets this one. */
    boolean any(String format) {
        return kinds.stream().anyMatch(kind -> of(kind).contains(format));
    }

    private static boolean suits(DocumentKind kind, String format) {
        return format.equals(DocumentChoice.HTML) || kind.formats().contains(format);
    }
}
