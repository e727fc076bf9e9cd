package nl.mlw.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.kind.Kind;
import nl.mlw.kind.Setting;
import nl.mlw.kind.Spot;
import nl.mlw.language.Suggestions;
import nl.mlw.model.Located;
import nl.mlw.model.Money;
import nl.mlw.model.WrittenDate;
import nl.mlw.model.WrittenText;
import nl.mlw.yaml.YamlMapping;
import nl.mlw.yaml.YamlNode;
import nl.mlw.yaml.YamlScalar;

/** Turns what an author typed into dates, numbers, money and words, and reports what cannot be one. */
final class Values {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]*");

    private final Reading reading;
    private final Spot spot;
    private final Optional<String> subject;
    private final Optional<String> about;

    /** The values of a mapping; {@code around} is the id of the nearest thing around it, for a mapping without one. */
    Values(YamlMapping mapping, Reading reading, Spot spot, Optional<String> around) {
        this.reading = reading;
        this.spot = spot;
        this.subject = mapping.value("id")
                .or(() -> mapping.value("period"))
                .flatMap(node ->
                        node instanceof YamlScalar id ? Optional.of(id.text().strip()) : Optional.empty())
                .or(() -> around);
        this.about = mapping.value("id").isPresent()
                ? Optional.empty()
                : mapping.value("step")
                        .filter(YamlScalar.class::isInstance)
                        .map(step -> ((YamlScalar) step).text().strip());
    }

    /** The id of the thing that these values are part of. */
    Optional<String> subject() {
        return subject;
    }

    Optional<YamlScalar> scalar(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return Optional.of(scalar);
        }
        reading.report(wrong(node, "text"));
        return Optional.empty();
    }

    String id(YamlScalar scalar, Kind kind) {
        String id = scalar.text().strip();
        if (!ID.matcher(id).matches() || !id.startsWith(kind.prefix())) {
            Diagnostic wrong = wrong(scalar, "id");
            reading.report(kind.prefix().isEmpty() ? wrong : wrong.with("prefix", kind.prefix()));
        }
        return id;
    }

    Optional<Located<LocalDate>> date(YamlNode node) {
        Optional<Located<LocalDate>> date = scalar(node)
                .flatMap(s -> new DateText(s.text())
                        .read(problem -> {
                            Diagnostic wrong = wrong(s, problem.variant());
                            reading.report(problem.suggestion()
                                    .map(d -> wrong.with("suggestion", d))
                                    .orElse(wrong));
                        })
                        .map(day -> new Located<>(day, s.origin())));
        date.ifPresent(this::note);
        return date;
    }

    /** Remembers a date that the plan names, in whatever way it was written. */
    void note(Located<LocalDate> day) {
        reading.date(new WrittenDate(subject, day));
    }

    /** Remembers a text for people. A line of a report is about its step; a step or a result is found on its card. */
    void note(Located<String> text, Setting setting) {
        String card = subject.map(id -> id.replaceFirst("/.*", "")).orElse("");
        reading.text(new WrittenText(about.orElse(card), text, setting));
    }

    Optional<Integer> number(YamlNode node) {
        return matching(node, NUMBER, "number").map(s -> Integer.valueOf(s.text()));
    }

    /** A whole number, if this is one. */
    static Optional<Integer> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    Optional<BigDecimal> decimal(YamlNode node) {
        return matching(node, DECIMAL, "number").map(s -> new BigDecimal(s.text()));
    }

    Optional<Boolean> flag(String key, YamlNode node) {
        return choice(key, node, Map.of("true", true, "false", false));
    }

    Optional<Located<Money>> money(YamlNode node) {
        return scalar(node)
                .flatMap(s -> new MoneyText(s.text(), s.isPlain())
                        .read((variant, suggestion) -> {
                            Diagnostic wrong = wrong(s, variant);
                            reading.report(suggestion
                                    .map(d -> wrong.with("suggestion", d))
                                    .orElse(wrong));
                        })
                        .map(amount -> new Located<>(new Money(amount, reading.currency()), s.origin())));
    }

    /** One of a closed set of words, under a key. */
    <T> Optional<T> choice(String key, YamlNode node, Map<String, T> choices) {
        return scalar(node).flatMap(s -> {
            T chosen = choices.get(s.text().strip());
            if (chosen == null) {
                List<String> words = choices.keySet().stream().sorted().toList();
                Diagnostic wrong = wrong(s, "choice").with("choices", FieldWords.explained(words, spot, key));
                reading.report(FieldWords.value(s.text(), words, spot, key)
                        .or(() -> Suggestions.nearest(s.text(), words))
                        .map(w -> wrong.with("suggestion", w))
                        .orElse(wrong));
            }
            return Optional.ofNullable(chosen);
        });
    }

    /** A finding that something else was expected here; the variant says what. */
    Diagnostic wrong(YamlNode node, String variant) {
        Diagnostic wrong = Diagnostic.of("wrong-type", node.origin()).as(variant);
        String written = node instanceof YamlScalar scalar ? shortened(scalar.text()) : "";
        return written.isEmpty() ? wrong : wrong.with("written", written);
    }

    private Optional<YamlScalar> matching(YamlNode node, Pattern pattern, String variant) {
        return scalar(node).filter(s -> {
            boolean fits = pattern.matcher(s.text()).matches();
            if (!fits) {
                reading.report(wrong(s, variant));
            }
            return fits;
        });
    }

    private static String shortened(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.length() > 60 ? line.substring(0, 57) + "…" : line;
    }
}
