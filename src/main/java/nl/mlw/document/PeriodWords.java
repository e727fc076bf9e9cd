package nl.mlw.document;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.mlw.language.Language;

/** Names a stretch of whole months as people do: <i>november-december 2021</i>. */
public final class PeriodWords {

    private PeriodWords() {}

    /** From the month of the first day through that of the last. */
    public static String of(LocalDate from, LocalDate through, Language language) {
        YearMonth first = YearMonth.from(from);
        YearMonth last = YearMonth.from(through);
        String end = language.month(last);
        if (first.equals(last)) {
            return end;
        }
        String start = language.month(first);
        String year = " " + first.getYear();
        boolean sameYear = first.getYear() == last.getYear();
        return (sameYear ? start.substring(0, start.length() - year.length()) : start + " ")
                + (sameYear ? "-" : "- ")
                + end;
    }
}
