package nl.mlw.kind;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.mlw.source.Bundled;

/** The pages of all kinds of things in a plan, each read only when somebody needs it: checking a plan without faults needs none. */
public final class KindPages {

    private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();
    private static final Map<String, KindPage> PAGES = new ConcurrentHashMap<>();

    private KindPages() {}

    /** The ids of all kinds, in the order in which a newcomer would read them. */
    public static List<String> ids() {
        return Stream.of(Kind.values()).map(Kind::id).toList();
    }

    /** All pages, in the order in which a newcomer would read them. */
    public static List<KindPage> all() {
        return ids().stream().map(KindPages::page).toList();
    }

    /** The kinds of things that have an id, with what people call one and many of them. */
    static List<FieldPage.Choice> choices() {
        return Stream.of(Kind.values())
                .filter(Kind::hasId)
                .map(kind -> page(kind.id()))
                .map(page -> new FieldPage.Choice(
                        page.id(),
                        List.of(page.names("nl").one(), page.names("nl").many())))
                .toList();
    }

    /** Whether there is a kind with this id. */
    public static boolean exists(String id) {
        return ids().contains(id);
    }

    /** The page of the kind with this id or name in any language: {@code risk}, {@code risico}. */
    public static Optional<KindPage> named(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return exists(wanted)
                ? Optional.of(page(wanted))
                : all().stream().filter(page -> isNamed(page, wanted)).findFirst();
    }

    private static boolean isNamed(KindPage page, String wanted) {
        return page.names().values().stream()
                .flatMap(names -> Stream.of(names.one(), names.many()))
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(wanted));
    }

    /** The page with this id, which is known to exist. */
    public static KindPage page(String id) {
        return PAGES.computeIfAbsent(id, KindPages::read);
    }

    /** The pages of the kinds that stand in a file with this path; no other page is read. */
    static Stream<KindPage> in(String file) {
        String line = "\nfile: " + file + "\n";
        return ids().stream().filter(id -> text(id).contains(line)).map(KindPages::page);
    }

    private static KindPage read(String id) {
        return KindPageParser.parse(id, text(id));
    }

    private static String text(String id) {
        return TEXTS.computeIfAbsent(id, i -> Bundled.text("/nl/mlw/kinds/" + i + ".md"));
    }
}
