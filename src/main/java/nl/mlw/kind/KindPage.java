package nl.mlw.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A kind's page: its manual, its words and its fields. A kind is something with an id, a file as a whole, or a part that several
 * kinds have.
 *
 * @param prefix what its ids begin with; empty if it has none
 * @param file the path of its file in the plan's folder, with stars; empty for a part
 * @param under the key of its file under which a list of it stands; empty if the file is one
 * @param names one and many of it, by the language's tag
 * @param computed what expressions can ask of it beyond its simple fields, under the name that they have for it
 * @param body the page below its front matter, as Markdown
 */
public record KindPage(
        String id,
        String prefix,
        String file,
        String under,
        Map<String, Names> names,
        List<FieldPage> fields,
        List<FieldPage> computed,
        String body) {

    public KindPage {
        names = Map.copyOf(names);
        fields = List.copyOf(fields);
        computed = List.copyOf(computed);
    }

    /** What one and many of it are called. */
    public record Names(String one, String many) {}

    /** What it is called in a language; in Dutch if there are no such words. */
    public Names names(String language) {
        Names own = names.get(language);
        return own == null ? names.getOrDefault("nl", new Names(id, id)) : own;
    }

    /** What it says of a field. */
    public Optional<FieldPage> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** All that an expression can ask of it: its simple fields, and what is computed. */
    public List<FieldPage> asked() {
        return Kind.withId(id).isPresent()
                ? Stream.concat(fields.stream().filter(field -> field.type().isSimple()), computed.stream())
                        .toList()
                : List.of();
    }

    /** What an expression can ask in place of a field, if it can: {@code risk.likelihood}. */
    public Optional<FieldPage> asked(FieldPage field) {
        return asked().stream().filter(each -> each.key().equals(field.key())).findFirst();
    }

    /** What an expression calls a thing of this kind: {@code budget_line}. */
    public String variable() {
        return id.replace('-', '_');
    }

    /** The first line of the page. */
    public String title() {
        return body.lines().findFirst().orElse(id).replaceFirst("^# ", "");
    }
}
