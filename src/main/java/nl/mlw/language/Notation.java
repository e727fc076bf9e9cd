package nl.mlw.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** How one language writes dates and money; written out here, because the JDK's own tables differ between versions. */
enum Notation {
    DUTCH(
            "en",
            "januari februari maart april mei juni juli augustus september oktober november december",
            "jan feb mrt apr mei jun jul aug sep okt nov dec",
            '.',
            ','),
    ENGLISH(
            "and",
            "January February March April May June July August September October November December",
            "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
            ',',
            '.');

    private static final char NO_BREAK_SPACE = '\u00a0';

    private final String and;
    private final String months;
    private final String shortMonths;
    private final char thousands;
    private final char decimals;

    Notation(String and, String months, String shortMonths, char thousands, char decimals) {
        this.and = and;
        this.months = months;
        this.shortMonths = shortMonths;
        this.thousands = thousands;
        this.decimals = decimals;
    }

    String and() {
        return and;
    }

    String date(LocalDate date) {
        if (this == ENGLISH) {
            return date.getDayOfMonth() + " " + shortMonth(date.getMonthValue()) + " " + date.getYear();
        }
        return twoDigits(date.getDayOfMonth()) + "-" + twoDigits(date.getMonthValue()) + "-" + fourDigits(date);
    }

    String longDate(LocalDate date) {
        return date.getDayOfMonth() + " " + word(months, date.getMonthValue()) + " " + date.getYear();
    }

    String month(YearMonth month) {
        return word(months, month.getMonthValue()) + " " + month.getYear();
    }

    String shortMonth(int month) {
        return word(shortMonths, month);
    }

    String money(BigDecimal amount, String currency) {
        String digits = grouped(amount.abs().setScale(2, RoundingMode.HALF_UP).toPlainString());
        String sign = amount.signum() < 0 ? "-" : "";
        String symbol = currency.equals("EUR") ? "€" : currency;
        boolean spaced = this == DUTCH || symbol.length() > 1;
        return symbol + (spaced ? NO_BREAK_SPACE : "") + sign + digits;
    }

    private String grouped(String plain) {
        int point = plain.indexOf('.');
        StringBuilder whole = new StringBuilder(plain.substring(0, point));
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            whole.insert(i, thousands);
        }
        return whole.append(decimals).append(plain, point + 1, plain.length()).toString();
    }

    private static String word(String words, int number) {
        return List.of(words.split(" ", -1)).get(number - 1);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static String fourDigits(LocalDate date) {
        String year = String.valueOf(date.getYear());
        return "0".repeat(Math.max(0, 4 - year.length())) + year;
    }
}
