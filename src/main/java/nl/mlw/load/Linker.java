package nl.mlw.load;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.kind.Kind;
import nl.mlw.language.Suggestions;
import nl.mlw.model.Named;
import nl.mlw.model.Names;
import nl.mlw.model.Ref;

/** Finds what every mention means; reports mentions of nothing, mentions by another name, and ids that are used twice. */
final class Linker {
    /** Whoever mistyped more names than this has another problem, such as a file that is missing; guessing takes long then. */
    private static final int MOST_GUESSES = 100;

    private final Reading reading;
    private final Map<String, Map<String, String>> idsByName = new HashMap<>();
    private final Map<String, Optional<String>> guesses = new HashMap<>();

    Linker(Reading reading) {
        this.reading = reading;
    }

    Names link() {
        reportDuplicates();
        Names names = new Names(reading.names());
        List.copyOf(reading.refs())
                .forEach(ref -> names.find(ref)
                        .ifPresentOrElse(named -> reportAlias(ref, named), () -> reportUnknown(ref, names)));
        return names;
    }

    private void reportDuplicates() {
        Map<String, Named> first = new HashMap<>();
        for (Named named : reading.names()) {
            Named earlier = first.putIfAbsent(named.id(), named);
            if (earlier != null) {
                reading.report(Diagnostic.of("duplicate-id", named.origin())
                        .about(named.id())
                        .with("id", named.id())
                        .with("place", earlier.origin().toString())
                        .see("first", earlier.origin()));
            }
        }
    }

    private void reportAlias(Ref ref, Named named) {
        if (!ref.written().equals(named.id())) {
            reading.report(Diagnostic.of("resolved-by-alias", ref.origin())
                    .about(named.id())
                    .with("written", ref.written())
                    .with("id", named.id())
                    .with("title", named.title())
                    .see("target", named.origin()));
        }
    }

    /** What stands in a file that could not be read is not unknown; that file has been reported. */
    private void reportUnknown(Ref ref, Names names) {
        if (reading.hasLost(ref.kind())) {
            return;
        }
        boolean who = ref.kind() == Kind.ROLE || ref.kind() == Kind.BODY;
        Diagnostic unknown = Diagnostic.of(who ? "unknown-role" : "unknown-reference", ref.origin())
                .with("written", ref.written())
                .with("prefix", ref.kind().prefix());
        reading.report(
                suggestion(ref, names).map(s -> unknown.with("suggestion", s)).orElse(unknown));
    }

    /** The nearest id or title of the same kind; for a near title the id is what should be written. */
    private Optional<String> suggestion(Ref ref, Names names) {
        String prefix = ref.kind().prefix();
        String key = prefix + " " + ref.written();
        if (!guesses.containsKey(key) && guesses.size() < MOST_GUESSES) {
            Map<String, String> ids = idsByName.computeIfAbsent(prefix, p -> idsByName(p, names.all()));
            guesses.put(
                    key,
                    Suggestions.nearest(bare(ref.written(), prefix), ids.keySet())
                            .map(name -> ids.getOrDefault(name, name)));
        }
        return guesses.getOrDefault(key, Optional.empty());
    }

    private static Map<String, String> idsByName(String prefix, Collection<Named> all) {
        Map<String, String> idByName = new HashMap<>();
        all.stream()
                .filter(named -> named.id().startsWith(prefix))
                .forEach(named -> Stream.concat(Stream.of(named.id(), named.title()), named.aliases().stream())
                        .forEach(name -> idByName.putIfAbsent(bare(name, prefix), named.id())));
        return idByName;
    }

    /** All ids of a kind begin alike, which does not make them similar. */
    private static String bare(String name, String prefix) {
        return name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    }
}
