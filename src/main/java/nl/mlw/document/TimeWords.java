package nl.mlw.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.mlw.language.Language;
import nl.mlw.model.Time;

/** Says when something happens, in the words of the source: <i>01-09-2021 tot 01-04-2022</i>. */
public final class TimeWords {
    private final Language language;

    /** In this language. */
    public TimeWords(Language language) {
        this.language = language;
    }

    /** When it happens, said to be provisional where it is; of a stretch that cannot be, what is wrong with it. */
    public String of(Time time, boolean provisional) {
        String when = provisional && !(time instanceof Time.Unplanned)
                ? language.word("time.provisional", Map.of("time", plain(time)))
                : plain(time);
        boolean impossible = time instanceof Time.Interval interval && !interval.isProper();
        return impossible ? language.word("time.impossible", Map.of("time", when)) : when;
    }

    /** From a first day until the first day that no longer belongs to it. */
    public String range(LocalDate from, LocalDate until, boolean provisional) {
        String range = language.word("common.range", Map.of("from", from, "until", until));
        return provisional ? language.word("time.provisional", Map.of("time", range)) : range;
    }

    private String plain(Time time) {
        if (time instanceof Time.Interval interval) {
            LocalDate from = interval.from().value();
            LocalDate to = interval.to().value();
            return interval.inclusive()
                    ? language.word("common.range-through", Map.of("from", from, "through", to))
                    : language.word("common.range", Map.of("from", from, "until", to));
        }
        if (time instanceof Time.Quarter quarter) {
            return language.word("common.quarter", Map.of("quarter", quarter.quarter(), "year", quarter.year()));
        }
        if (time instanceof Time.Conditional conditional) {
            return conditional(conditional);
        }
        if (time instanceof Time.Unplanned unplanned) {
            return unplanned(unplanned, language);
        }
        Map<String, Object> arguments = new HashMap<>();
        ((Time.Continuous) time).reviewEveryMonths().ifPresent(months -> arguments.put("rhythm", rhythm(months)));
        return language.word("time.continuous", arguments);
    }

    /** That nobody has planned it, or that what was planned could not be read. */
    static String unplanned(Time.Unplanned time, Language language) {
        return language.word(time.unreadable() ? "common.planning-unreadable" : "common.not-planned");
    }

    private String conditional(Time.Conditional conditional) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("condition", conditional.condition());
        conditional.review().ifPresent(day -> arguments.put("review", day));
        return language.word("time.when", arguments);
    }

    private String rhythm(int months) {
        return language.count("time.rhythm", months);
    }
}
