package nl.mlw.kind;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where in the plan's files a mapping stands, whatever is in it.
 *
 * @param file the path of the file in the plan's folder, with stars for what differs
 * @param keys from the top of the file to the mapping; positions in lists do not count
 */
public record Spot(String file, List<String> keys) {

    public Spot {
        keys = List.copyOf(keys);
    }

    /** The top of a file. */
    public static Spot top(String file) {
        return new Spot(file, List.of());
    }

    /** What stands here under a key. */
    public Spot under(String key) {
        return new Spot(file, Stream.concat(keys.stream(), Stream.of(key)).toList());
    }

    /** What the pages say of the fields that may stand here; empty if any may, or if no page knows the place. */
    public List<FieldPage> fields() {
        if (keys.isEmpty()) {
            return pages("").flatMap(page -> page.fields().stream()).toList();
        }
        Stream<FieldPage> listed =
                keys.size() > 1 ? Stream.empty() : pages(keys.get(0)).flatMap(page -> page.fields().stream());
        return Stream.concat(listed, around().stream().flatMap(field -> field.inner().stream()))
                .toList();
    }

    /** What the pages say of a field that may stand here. */
    public Optional<FieldPage> field(String key) {
        List<FieldPage> fields = fields();
        return named(key, fields).or(() -> named(FieldPage.ANY, fields));
    }

    private static Optional<FieldPage> named(String key, List<FieldPage> fields) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** What the pages say of the field of which this is the value; empty at the top of a file. */
    public Optional<FieldPage> around() {
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        int last = keys.size() - 1;
        Spot above = new Spot(file, keys.subList(0, last));
        return above.field(keys.get(last))
                .or(() -> above.around()
                        .filter(field -> field.type() == FieldType.MAP)
                        .map(FieldPage::ofEachValue));
    }

    /** Of the things of which a list stands under a key of this file, or of the file itself. */
    private Stream<KindPage> pages(String under) {
        return KindPages.in(file).filter(page -> page.under().equals(under));
    }

    @Override
    public String toString() {
        return file + "#" + String.join(".", keys);
    }
}
