package nl.mlw.model;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds what a mention means: first by id, then by title or alias of the kind that is asked for. */
public final class Names {
    private final Map<String, Named> byId = new HashMap<>();
    private final Map<Kind, Map<String, Named>> byName = new HashMap<>();

    /** The first of two things with the same id wins; the loader reports the second. */
    public Names(Collection<Named> all) {
        for (Named named : all) {
            byId.putIfAbsent(named.id(), named);
            Map<String, Named> names = byName.computeIfAbsent(named.kind(), k -> new HashMap<>());
            names.putIfAbsent(folded(named.title()), named);
            named.aliases().forEach(alias -> names.putIfAbsent(folded(alias), named));
        }
    }

    /** What a mention means; empty if nothing in the plan has that id or name. */
    public Optional<Named> find(Ref ref) {
        return find(ref.kind(), ref.written());
    }

    /** What is called this, among the things of a kind; a step's place may also name an assignment without steps. */
    public Optional<Named> find(Kind kind, String written) {
        Named exact = byId.get(written);
        if (exact != null && fits(kind, exact.kind())) {
            return Optional.of(exact);
        }
        return byName(kind, written).or(() -> otherKind(kind).flatMap(other -> byName(other, written)));
    }

    /** The id that a mention stands for; the mention itself if it means nothing. */
    public String id(Ref ref) {
        return find(ref).map(Named::id).orElse(ref.written());
    }

    /** All things of a kind, in no order. */
    public Collection<Named> all() {
        return byId.values();
    }

    /** The thing with this id, whatever its kind. */
    public Optional<Named> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private Optional<Named> byName(Kind kind, String written) {
        return Optional.ofNullable(byName.getOrDefault(kind, Map.of()).get(folded(written)));
    }

    private static boolean fits(Kind asked, Kind found) {
        return asked == found
                || otherKind(asked).filter(other -> other == found).isPresent();
    }

    /** A step's place may name an assignment, which then is its own step; and people use role and body as one. */
    private static Optional<Kind> otherKind(Kind kind) {
        return switch (kind) {
            case STEP -> Optional.of(Kind.ASSIGNMENT);
            case ROLE -> Optional.of(Kind.BODY);
            case BODY -> Optional.of(Kind.ROLE);
            default -> Optional.empty();
        };
    }

    private static String folded(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return plain.replaceAll("[\\s\u2018\u2019'\"]+", " ").strip().replaceAll("\\.$", "");
    }
}
