package nl.mlw.load;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mlw.model.Located;
import nl.mlw.model.Time;
import nl.mlw.source.Origin;

/** Reads a time in one of its four forms. */
final class Times {
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");

    private Times() {}

    /** The time under a key. */
    static Optional<Time> under(Fields fields, String key) {
        return fields.mapping(key).flatMap(inner -> inner.read(Times::of));
    }

    /** The time that these fields hold, among possibly others. */
    static Optional<Time> of(Fields fields) {
        fields.maybeString("note");
        if (fields.has("quarter")) {
            return quarter(fields);
        }
        if (fields.has("continuous")) {
            Origin place = fields.place("continuous");
            Optional<Integer> months =
                    fields.mapping("continuous").flatMap(c -> c.read(r -> r.number("review-every-months")));
            return Optional.of(new Time.Continuous(months, place));
        }
        if (fields.has("when")) {
            return Optional.of(new Time.Conditional(fields.string("when"), fields.day("review"), fields.place("when")));
        }
        return interval(fields);
    }

    private static Optional<Time> interval(Fields fields) {
        Optional<Located<LocalDate>> start = fields.neededDate("start");
        boolean inclusive = fields.has("through");
        Optional<Located<LocalDate>> end = inclusive ? fields.date("through") : fields.neededDate("until");
        return start.flatMap(s -> end.map(e -> new Time.Interval(s, e, inclusive, fields.place("start"))));
    }

    private static Optional<Time> quarter(Fields fields) {
        Located<String> text = fields.code("quarter");
        Matcher matcher = QUARTER.matcher(text.value());
        if (matcher.matches()) {
            Time.Quarter quarter = new Time.Quarter(
                    Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), text.origin());
            quarter.start().ifPresent(day -> fields.values().note(new Located<>(day, text.origin())));
            return Optional.of(quarter);
        }
        fields.node("quarter")
                .ifPresent(node -> fields.reading().report(fields.values().wrong(node, "quarter")));
        return Optional.empty();
    }
}
