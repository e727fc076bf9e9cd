package nl.mlw.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.mlw.kind.FieldType;
import nl.mlw.kind.Kind;
import nl.mlw.kind.Spot;
import nl.mlw.model.Located;
import nl.mlw.model.Money;
import nl.mlw.yaml.YamlMapping;
import nl.mlw.yaml.YamlNode;
import nl.mlw.yaml.YamlScalar;

/** The fields of one mapping of a file, each asked for as what it holds; what is missing or of the wrong type is reported. */
final class Fields extends Choosing {

    Fields(YamlMapping mapping, Reading reading, Spot spot) {
        this(mapping, reading, spot, Optional.empty());
    }

    private Fields(YamlMapping mapping, Reading reading, Spot spot, Optional<String> around) {
        super(mapping, reading, spot, around);
    }

    /** A mapping inside this one, under a key. */
    Fields inside(String key, YamlMapping inner) {
        return new Fields(inner, reading(), spot().under(key), values().subject());
    }

    /** The id, checked for its prefix; empty when missing. */
    String id(Kind kind) {
        Optional<YamlScalar> scalar = node("id", FieldType.ID).flatMap(values()::scalar);
        if (scalar.isEmpty()) {
            reportMissing("id");
            return "";
        }
        String id = values().id(scalar.get(), kind);
        remember(kind, id);
        return id;
    }

    /** A text for people that has to be there; empty when missing. */
    Located<String> text(String key) {
        return text(key, FieldType.TEXT);
    }

    /** A text of a type that has to be there; empty when missing. */
    Located<String> text(String key, FieldType type) {
        return maybeText(key, type).orElseGet(() -> {
            reportMissing(key);
            return new Located<>("", place(key));
        });
    }

    Optional<Located<String>> maybeText(String key) {
        return maybeText(key, FieldType.TEXT);
    }

    Optional<Located<String>> maybeText(String key, FieldType type) {
        return node(key, type)
                .flatMap(values()::scalar)
                .map(s -> written(s, type))
                .filter(t -> !t.value().isEmpty());
    }

    /** What stands there, remembered if it is for people. */
    Located<String> written(YamlScalar scalar, FieldType type) {
        Located<String> text = new Located<>(scalar.text().strip(), scalar.origin());
        type.setting().filter(s -> !text.value().isEmpty()).ifPresent(setting -> values().note(text, setting));
        return text;
    }

    String string(String key) {
        return text(key).value();
    }

    /** A title or number that has to be there; without it the thing goes by its id, so that documents can name it. */
    String name(String key) {
        return nameOr(key, values().subject().orElse(""));
    }

    String nameOr(String key, String other) {
        String name = string(key);
        return name.isEmpty() ? other : name;
    }

    Optional<String> maybeString(String key) {
        return maybeText(key).map(Located::value);
    }

    /** A list of texts for people; a single text counts as a list of one. */
    List<String> strings(String key) {
        return texts(key, FieldType.TEXT).stream().map(Located::value).toList();
    }

    /** A word for mlw itself that has to be there; empty when missing. */
    Located<String> code(String key) {
        return text(key, FieldType.CODE);
    }

    Optional<Located<String>> maybeCode(String key) {
        return maybeText(key, FieldType.CODE);
    }

    /** A list of words for mlw itself; a single one counts as a list of one. */
    List<Located<String>> codes(String key) {
        return texts(key, FieldType.CODE);
    }

    private List<Located<String>> texts(String key, FieldType type) {
        return items(key, type).stream()
                .flatMap(item -> values().scalar(item).stream())
                .map(s -> written(s, type))
                .toList();
    }

    Optional<Located<LocalDate>> date(String key) {
        return node(key, FieldType.DATE).flatMap(values()::date);
    }

    Optional<Located<LocalDate>> neededDate(String key) {
        if (!has(key)) {
            reportMissing(key);
        }
        return date(key);
    }

    Optional<LocalDate> day(String key) {
        return date(key).map(Located::value);
    }

    List<LocalDate> days(String key) {
        return items(key, FieldType.DATE).stream()
                .flatMap(item -> values().date(item).stream())
                .map(Located::value)
                .toList();
    }

    Optional<Integer> number(String key) {
        return node(key, FieldType.NUMBER).flatMap(values()::number);
    }

    Optional<BigDecimal> decimal(String key) {
        return node(key, FieldType.DECIMAL).flatMap(values()::decimal);
    }

    boolean flag(String key) {
        return node(key, FieldType.FLAG)
                .flatMap(node -> values().flag(key, node))
                .orElse(false);
    }

    Optional<Located<Money>> money(String key) {
        return node(key, FieldType.MONEY).flatMap(values()::money);
    }

    /** The mapping under a key. */
    Optional<Fields> mapping(String key) {
        return node(key, FieldType.PART).flatMap(node -> asMapping(key, node));
    }

    /** The mappings in the list under a key. */
    List<Fields> list(String key) {
        return items(key, FieldType.PART).stream()
                .flatMap(item -> asMapping(key, item).stream())
                .toList();
    }

    /** The mappings in the list under a key, each read to the end. */
    <T> List<T> list(String key, Function<Fields, T> reader) {
        return list(key).stream().map(item -> item.read(reader)).toList();
    }

    /** The mappings in the list under a key, of which some may turn out unreadable. */
    <T> List<T> readable(String key, Function<Fields, Optional<T>> reader) {
        return list(key).stream().flatMap(item -> item.read(reader).stream()).toList();
    }

    /** Reads this mapping and then reports the keys that the reader did not ask for. */
    <T> T read(Function<Fields, T> reader) {
        T result = reader.apply(this);
        reportUnknown();
        return result;
    }

    Optional<Fields> asMapping(String key, YamlNode node) {
        if (node instanceof YamlMapping found) {
            return Optional.of(inside(key, found));
        }
        reading().report(values().wrong(node, "mapping"));
        return Optional.empty();
    }

    /** The items under a key; a single scalar counts as a list of one, because that is how people begin. */
    private List<YamlNode> items(String key, FieldType type) {
        return asked(key, type, true, List.of()).map(this::itemsOf).orElse(List.of());
    }
}
