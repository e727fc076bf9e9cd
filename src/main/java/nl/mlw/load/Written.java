package nl.mlw.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.kind.Kind;
import nl.mlw.source.Origin;
import nl.mlw.yaml.YamlMapping;
import nl.mlw.yaml.YamlNode;
import nl.mlw.yaml.YamlScalar;
import nl.mlw.yaml.YamlSequence;

/**
 * A thing in a plan as its author wrote it, for who asks its fields by their keys. Values are understood as the readers do; what is
 * no such value, which they have reported, is absent.
 *
 * @param origin where its id stands
 */
public record Written(Kind kind, String id, Origin origin, YamlMapping fields) {

    /** A text or a word; empty if there is none. */
    public Optional<String> text(String key) {
        return scalar(key).map(Written::text).filter(text -> !text.isEmpty());
    }

    /** Several of them; a single one counts as a list of one. */
    public List<String> texts(String key) {
        return value(key).stream()
                .flatMap(node -> node instanceof YamlSequence list ? list.items().stream() : Stream.of(node))
                .flatMap(item -> item instanceof YamlScalar scalar ? Stream.of(text(scalar)) : Stream.empty())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    public Optional<LocalDate> date(String key) {
        return scalar(key).flatMap(scalar -> new DateText(scalar.text()).read(problem -> {}));
    }

    /** An amount in the currency of the plan. */
    public Optional<BigDecimal> money(String key) {
        return scalar(key)
                .flatMap(scalar -> new MoneyText(scalar.text(), scalar.isPlain()).read((problem, meant) -> {}));
    }

    public Optional<Integer> number(String key) {
        return scalar(key).flatMap(scalar -> Values.number(scalar.text()));
    }

    /** Whether it says so; not saying is saying no. */
    public boolean flag(String key) {
        return text(key).filter("true"::equals).isPresent();
    }

    private Optional<YamlScalar> scalar(String key) {
        return value(key).filter(YamlScalar.class::isInstance).map(YamlScalar.class::cast);
    }

    private Optional<YamlNode> value(String key) {
        return fields.value(key).filter(node -> !(node instanceof YamlScalar scalar && scalar.isNull()));
    }

    private static String text(YamlScalar scalar) {
        return scalar.text().strip();
    }
}
