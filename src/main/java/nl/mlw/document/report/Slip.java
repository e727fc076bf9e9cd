package nl.mlw.document.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.mlw.language.Language;

/** Says how much later, or earlier, one day is than another: <i>+2 maanden</i>, <i>−3 weken</i>, <i>+1 maand en 4 dagen</i>. */
final class Slip {
    private static final int DAYS_IN_WEEK = 7;

    private final Language language;

    Slip(Language language) {
        this.language = language;
    }

    /** Empty if both are the same day. */
    String words(LocalDate was, LocalDate now) {
        if (was.equals(now)) {
            return "";
        }
        boolean later = now.isAfter(was);
        return (later ? "+" : "\u2212") + length(later ? was : now, later ? now : was);
    }

    private String length(LocalDate first, LocalDate last) {
        int months = (int) ChronoUnit.MONTHS.between(first, last);
        int days = (int) ChronoUnit.DAYS.between(first.plusMonths(months), last);
        if (months == 0 && days % DAYS_IN_WEEK == 0) {
            return language.count("report.slip.weeks", days / DAYS_IN_WEEK);
        }
        List<String> parts = new ArrayList<>();
        if (months != 0) {
            parts.add(language.count("report.slip.months", months));
        }
        if (days != 0) {
            parts.add(language.count("report.slip.days", days));
        }
        return language.list(parts);
    }
}
