package nl.mlw.load;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.kind.Kind;
import nl.mlw.model.Named;
import nl.mlw.model.Ref;
import nl.mlw.model.WrittenDate;
import nl.mlw.model.WrittenText;
import nl.mlw.source.Origin;
import nl.mlw.yaml.YamlScalar;

/** What the readers of all files gather together: findings, things with an id, and mentions of them. */
final class Reading {
    private final List<Diagnostic> problems = new ArrayList<>();
    private final List<Named> names = new ArrayList<>();
    private final List<Ref> refs = new ArrayList<>();
    private final List<Written> things = new ArrayList<>();
    private final List<WrittenDate> dates = new ArrayList<>();
    private final Set<WrittenText> texts = new LinkedHashSet<>();
    private final Set<Kind> lost = EnumSet.noneOf(Kind.class);
    private final Asked asked;
    private String currency = "EUR";

    Reading(Asked asked) {
        this.asked = asked;
    }

    Asked asked() {
        return asked;
    }

    void report(Diagnostic problem) {
        problems.add(problem);
    }

    Ref ref(YamlScalar written, Kind kind) {
        Ref ref = new Ref(written.text().strip(), kind, written.origin());
        refs.add(ref);
        return ref;
    }

    void thing(Written thing) {
        things.add(thing);
    }

    void date(WrittenDate date) {
        dates.add(date);
    }

    /** A reader may look at a text twice. */
    void text(WrittenText text) {
        texts.add(text);
    }

    void name(String id, Kind kind, String title, List<String> aliases, Origin origin) {
        if (!id.isEmpty()) {
            names.add(new Named(id, kind, title, aliases, origin));
        }
    }

    /** A file with these kinds of things could not be read, so that nobody can say what is not in the plan. */
    void lose(Set<Kind> kinds) {
        lost.addAll(kinds);
    }

    boolean hasLost(Kind kind) {
        return lost.contains(kind);
    }

    void useCurrency(String code) {
        currency = code;
    }

    String currency() {
        return currency;
    }

    List<Diagnostic> problems() {
        return problems;
    }

    List<Named> names() {
        return names;
    }

    List<Written> things() {
        return things;
    }

    List<WrittenDate> dates() {
        return dates;
    }

    List<WrittenText> texts() {
        return List.copyOf(texts);
    }

    List<Ref> refs() {
        return refs;
    }
}
