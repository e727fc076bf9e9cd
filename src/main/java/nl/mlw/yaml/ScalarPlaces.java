package nl.mlw.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mlw.source.PlacedText;
import nl.mlw.source.SourceFile;

/** Finds for each character of a value where it stands in the file, through quotes, escapes, folding and indentation. */
public final class ScalarPlaces {
    private final String raw;
    private final YamlScalar scalar;
    private final char quote;
    private int at;

    private ScalarPlaces(SourceFile file, YamlScalar scalar) {
        this.raw = file.text();
        this.scalar = scalar;
        this.at = file.index(scalar.origin().span());
        this.quote = scalar.style() == YamlScalar.Writing.QUOTED ? raw.charAt(at) : ' ';
    }

    /** The value with the place of each character; if they cannot be told, with its own place only. */
    public static PlacedText of(YamlScalar scalar) {
        ScalarPlaces places = new ScalarPlaces(scalar.origin().file(), scalar);
        return new PlacedText(scalar.text(), scalar.origin(), places.indexes().orElse(List.of()));
    }

    private Optional<List<Integer>> indexes() {
        skipOpening();
        List<Integer> found = new ArrayList<>();
        for (char wanted : scalar.text().toCharArray()) {
            if (at >= raw.length()) {
                return Character.isWhitespace(wanted) ? Optional.of(found) : Optional.empty();
            }
            if (Character.isWhitespace(wanted) && raw.charAt(at) != '\\') {
                found.add(at);
                at += raw.charAt(at) == wanted ? 1 : 0;
            } else if (!find(wanted, found)) {
                return Optional.empty();
            }
        }
        return Optional.of(found);
    }

    /** A block begins on the line after its sign, a quoted text after its quote. */
    private void skipOpening() {
        if (scalar.style() == YamlScalar.Writing.BLOCK) {
            int lineEnd = raw.indexOf('\n', at);
            at = lineEnd < 0 ? raw.length() : lineEnd + 1;
        } else if (scalar.style() == YamlScalar.Writing.QUOTED) {
            at++;
        }
    }

    private boolean find(char wanted, List<Integer> found) {
        skipBlanks();
        if (at >= raw.length()) {
            return false;
        }
        if (quote == '"' && raw.charAt(at) == '\\') {
            found.add(at);
            at += escapeLength();
            return true;
        }
        found.add(at);
        boolean same = raw.charAt(at) == wanted;
        at += quote == '\'' && wanted == '\'' ? 2 : 1;
        return same;
    }

    private void skipBlanks() {
        boolean folded = true;
        while (folded) {
            while (at < raw.length() && Character.isWhitespace(raw.charAt(at))) {
                at++;
            }
            folded = quote == '"' && raw.startsWith("\\\n", at);
            at += folded ? 2 : 0;
        }
    }

    private int escapeLength() {
        return switch (at + 1 < raw.length() ? raw.charAt(at + 1) : ' ') {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
        };
    }
}
