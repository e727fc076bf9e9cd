package nl.mlw.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as somebody typed it; only 2021-09-01 is accepted, other notations are recognised to suggest it. */
record DateText(String text) {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DUTCH = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern LOOSE = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");

    /** Why a text is no date, and the date that was likely meant. */
    record Problem(String variant, Optional<String> suggestion) {}

    Optional<LocalDate> read(Consumer<Problem> problems) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            Optional<LocalDate> date = date(iso, 1, 2, 3);
            if (date.isEmpty()) {
                problems.accept(new Problem("date-impossible", Optional.empty()));
            }
            return date;
        }
        Optional<LocalDate> meant = meant();
        problems.accept(new Problem(meant.isPresent() ? "date-notation" : "date", meant.map(LocalDate::toString)));
        return Optional.empty();
    }

    private Optional<LocalDate> meant() {
        Matcher dutch = DUTCH.matcher(text.strip());
        if (dutch.matches()) {
            return date(dutch, 3, 2, 1);
        }
        Matcher loose = LOOSE.matcher(text.strip());
        return loose.matches() ? date(loose, 1, 2, 3) : Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher match, int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(number(match, year), number(match, month), number(match, day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
