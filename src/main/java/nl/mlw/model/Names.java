package nl.mlw.model;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mlw.kind.Kind;

/** Finds what a mention means: first by id, then by title or alias of the kind that is asked for. */
public final class Names {
    private static final Pattern LOOSE = Pattern.compile("[\\s\u2018\u2019'\"]+");
    private static final Pattern FULL_STOP = Pattern.compile("\\.$");

    private final List<Named> all;
    private final Map<String, Named> byId = new HashMap<>();
    private final Map<Kind, Map<String, Named>> byName = new ConcurrentHashMap<>();

    /** The first of two things with the same id wins; the loader reports the second. */
    public Names(Collection<Named> all) {
        this.all = List.copyOf(all);
        this.all.forEach(named -> byId.putIfAbsent(named.id(), named));
    }

    /** The same, under other things that go before: of two with the same id or name the other one counts. */
    public Names under(List<Named> others) {
        return new Names(Stream.concat(others.stream(), all.stream()).toList());
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

    /** The id of whatever is called this, of any kind; an alias may be the id that it had before. The text itself if nothing is. */
    public String idOf(String written) {
        if (byId.containsKey(written)) {
            return written;
        }
        return java.util.Arrays.stream(Kind.values())
                .flatMap(kind -> byName(kind, written).stream())
                .map(Named::id)
                .findFirst()
                .orElse(written);
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
        return Optional.ofNullable(byName.computeIfAbsent(kind, this::named).get(folded(written)));
    }

    /** Made only when something is mentioned by name, because most plans mention everything by id. */
    private Map<String, Named> named(Kind kind) {
        Map<String, Named> names = new HashMap<>();
        for (Named named : all) {
            if (named.kind() == kind) {
                names.putIfAbsent(folded(named.title()), named);
                named.aliases().forEach(alias -> names.putIfAbsent(folded(alias), named));
            }
        }
        return names;
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
        return FULL_STOP.matcher(LOOSE.matcher(plain).replaceAll(" ").strip()).replaceAll("");
    }
}
