package nl.mlw.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * How a language writes dates and money, as its labels say under {@code notation}; the JDK's own tables differ between versions.
 *
 * @param words of the language, by dotted key
 */
record Notation(Map<String, String> words) {
    private static final int DIGITS_OF_A_YEAR = 4;

    String and() {
        return word("and");
    }

    String date(LocalDate date) {
        return filled("date", date);
    }

    String longDate(LocalDate date) {
        return filled("long-date", date);
    }

    String month(YearMonth month) {
        return filled("month", month.atDay(1));
    }

    String shortMonth(int month) {
        return nth("short-months", month);
    }

    /** Letters for a currency stand apart from the amount, a sign only where the language has it so. */
    String money(BigDecimal amount, String currency) {
        return money(amount, currency, grouped(amount.abs().setScale(2, RoundingMode.HALF_UP)));
    }

    /** The same of an amount without cents, which are left out. */
    String wholeMoney(BigDecimal amount, String currency) {
        return money(amount, currency, grouped(amount.abs().setScale(0, RoundingMode.HALF_UP)));
    }

    private String money(BigDecimal amount, String currency, String digits) {
        String symbol = currency.equals("EUR") ? "€" : currency;
        String sign = amount.signum() < 0 ? "-" : "";
        return fill(
                symbol.length() > 1 ? "money-in-letters" : "money", Map.of("symbol", symbol, "amount", sign + digits));
    }

    private String filled(String key, LocalDate date) {
        return fill(
                key,
                Map.of(
                        "day",
                        String.valueOf(date.getDayOfMonth()),
                        "dd",
                        digits(date.getDayOfMonth(), 2),
                        "mm",
                        digits(date.getMonthValue(), 2),
                        "month",
                        nth("months", date.getMonthValue()),
                        "short-month",
                        shortMonth(date.getMonthValue()),
                        "year",
                        String.valueOf(date.getYear()),
                        "yyyy",
                        digits(date.getYear(), DIGITS_OF_A_YEAR)));
    }

    private String fill(String key, Map<String, String> arguments) {
        return Template.fill(word(key), arguments, String::valueOf);
    }

    private String grouped(BigDecimal number) {
        String plain = number.toPlainString();
        int point = number.scale() == 0 ? plain.length() : plain.indexOf('.');
        StringBuilder whole = new StringBuilder(plain.substring(0, point));
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            whole.insert(i, word("thousands"));
        }
        return number.scale() == 0 ? whole.toString() : whole + word("decimals") + plain.substring(point + 1);
    }

    /** A number where somebody's own labels name too few. */
    private String nth(String key, int number) {
        List<String> names = List.of(word(key).split(" ", -1));
        return number <= names.size() ? names.get(number - 1) : String.valueOf(number);
    }

    private String word(String key) {
        return words.getOrDefault("notation." + key, key);
    }

    private static String digits(int number, int count) {
        String digits = String.valueOf(number);
        return "0".repeat(Math.max(0, count - digits.length())) + digits;
    }
}
