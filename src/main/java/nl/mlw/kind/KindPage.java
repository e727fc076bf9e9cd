package nl.mlw.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind's page: its manual, its words and its fields. A kind is something with an id, a file as a whole, or a part that several
 * kinds have.
 *
 * @param prefix what its ids begin with; empty if it has none
 * @param file the path of its file in the plan's folder, with stars; empty for a part
 * @param under the key of its file under which a list of it stands; empty if the file is one
 * @param names one and many of it, by the language's tag
 * @param body the page below its front matter, as Markdown
 */
public record KindPage(
        String id,
        String prefix,
        String file,
        String under,
        Map<String, Names> names,
        List<FieldPage> fields,
        String body) {

    public KindPage {
        names = Map.copyOf(names);
        fields = List.copyOf(fields);
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

    /** The first line of the page. */
    public String title() {
        return body.lines().findFirst().orElse(id).replaceFirst("^# ", "");
    }
}
