package nl.mlw.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.source.Origin;
import nl.mlw.source.SourceFile;
import nl.mlw.source.Span;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Builds the nodes of one file from its tokens and reports what YAML allows but a plan does not. */
final class NodeReader {
    /** Deeper than any plan goes; beyond it somebody is testing our patience. */
    private static final int MAX_DEPTH = 60;

    private final SourceFile file;
    private final YAMLParser tokens;
    private final List<Diagnostic> problems;
    private final LostText lost;
    private Optional<Origin> runsOn = Optional.empty();
    private int depth;

    NodeReader(SourceFile file, YAMLParser tokens, List<Diagnostic> problems) {
        this.file = file;
        this.tokens = tokens;
        this.problems = problems;
        this.lost = new LostText(file, problems);
    }

    YamlNode node(JsonToken token) {
        Origin start = place();
        char first = characterAt(start.span());
        if (first == '&') {
            problems.add(Diagnostic.of("alias-not-allowed", start).as("anchor").with("text", wordAt(start.span())));
        }
        return switch (token) {
            case START_OBJECT -> nested(start, this::mapping);
            case START_ARRAY -> nested(start, this::sequence);
            default -> scalar(start, first);
        };
    }

    /** The last text between quotes that went on over a line end, which few people write on purpose. */
    Optional<Origin> runsOn() {
        return runsOn;
    }

    void expectEnd() {
        JsonToken next = tokens.nextToken();
        if (next != null) {
            problems.add(Diagnostic.of("yaml-syntax", place()).as("second-document"));
        }
    }

    private interface Collection {
        YamlNode read(Origin start);
    }

    private YamlNode nested(Origin start, Collection collection) {
        depth++;
        if (depth > MAX_DEPTH) {
            throw new TooDeep(Diagnostic.of("yaml-syntax", start).as("nesting").with("limit", MAX_DEPTH));
        }
        YamlNode node = collection.read(start);
        depth--;
        return node;
    }

    private YamlMapping mapping(Origin start) {
        List<YamlMapping.Entry> entries = new ArrayList<>();
        Map<String, YamlScalar> seen = new HashMap<>();
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            Origin keyPlace = place();
            YamlScalar key = scalar(keyPlace, characterAt(keyPlace.span()));
            YamlNode value = node(tokens.nextToken());
            if (lost.key(key, value, entries)) {
                continue;
            }
            YamlScalar earlier = seen.putIfAbsent(key.text(), key);
            if (earlier == null) {
                entries.add(new YamlMapping.Entry(key, value));
            } else {
                problems.add(Diagnostic.of("duplicate-key", key.origin())
                        .with("key", key.text())
                        .with("line", earlier.origin().span().line())
                        .see("first", earlier.origin()));
            }
        }
        return new YamlMapping(entries, upToHere(start));
    }

    private YamlSequence sequence(Origin start) {
        List<YamlNode> items = new ArrayList<>();
        JsonToken token = tokens.nextToken();
        while (token != JsonToken.END_ARRAY) {
            items.add(node(token));
            token = tokens.nextToken();
        }
        return new YamlSequence(items, upToHere(start));
    }

    private YamlScalar scalar(Origin place, char first) {
        String text = tokens.currentToken() == JsonToken.PROPERTY_NAME ? tokens.currentName() : tokens.getString();
        YamlScalar scalar = new YamlScalar(text == null ? "" : text, style(first), place);
        if (tokens.isCurrentAlias()) {
            problems.add(Diagnostic.of("alias-not-allowed", place).with("text", wordAt(place.span())));
        } else if (scalar.isPlain() && text != null && text.equals("<<")) {
            problems.add(Diagnostic.of("alias-not-allowed", place).as("merge").with("text", "<<"));
        }
        lost.behind(scalar);
        runsOn = scalar.style() == YamlScalar.Writing.QUOTED
                        && place.span().endLine() > place.span().line()
                ? Optional.of(place)
                : runsOn;
        if (first == '!') {
            problems.add(Diagnostic.of("yaml-syntax", place).as("tag").with("text", wordAt(place.span())));
        }
        return scalar;
    }

    private static YamlScalar.Writing style(char first) {
        return switch (first) {
            case '"', '\'' -> YamlScalar.Writing.QUOTED;
            case '|', '>' -> YamlScalar.Writing.BLOCK;
            default -> YamlScalar.Writing.PLAIN;
        };
    }

    private Origin place() {
        return stretch(span(tokens.currentTokenLocation()));
    }

    private Origin upToHere(Origin start) {
        return stretch(start.span());
    }

    private Origin stretch(Span start) {
        Span end = span(tokens.currentLocation());
        return new Origin(file, new Span(start.line(), start.column(), end.line(), end.column()));
    }

    private Span span(TokenStreamLocation place) {
        return Span.at(place.getLineNr(), file.column(place.getLineNr(), Math.max(place.getColumnNr(), 1) - 1));
    }

    private char characterAt(Span span) {
        return file.characterAt(span.line(), span.column());
    }

    private String wordAt(Span span) {
        String line = file.line(span.line());
        int from = Math.min(span.column() - 1, line.length());
        int to = from;
        while (to < line.length() && !Character.isWhitespace(line.charAt(to))) {
            to++;
        }
        return line.substring(from, to);
    }
}
