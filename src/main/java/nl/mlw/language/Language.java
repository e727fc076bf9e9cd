package nl.mlw.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/** The words, dates and money of one language, as its readers expect them in print. */
public final class Language {
    /** Stands before the words of the plan in the sentences of a {@linkplain #marking marking} language. Unicode keeps it for use within programs. */
    public static final char OPEN = '\uFDD0';

    /** Stands behind them. */
    public static final char CLOSE = '\uFDD1';

    private static final String INCOMPLETE = "incomplete.";

    private final String tag;
    private final Map<String, String> usual;
    private final Map<String, String> own;
    private final NavigableMap<String, String> words;
    private final Notation notation;
    private final boolean marks;

    /** The words come from {@code templates/labels/<tag>.yaml}, keyed by their dotted path. */
    public Language(String tag, Map<String, String> words) {
        this(tag, words, Map.of(), false);
    }

    private Language(String tag, Map<String, String> usual, Map<String, String> own, boolean marks) {
        this.tag = tag;
        this.marks = marks;
        this.usual = Map.copyOf(usual);
        this.own = Map.copyOf(own);
        Map<String, String> all = new HashMap<>(usual);
        all.putAll(own);
        this.words = Collections.unmodifiableNavigableMap(WordsWithin.filled(all));
        this.notation = new Notation(this.words);
    }

    /** The language's tag: {@code nl} or {@code en}. */
    public String tag() {
        return tag;
    }

    /** All words by dotted key, for the templates. */
    public NavigableMap<String, String> words() {
        return words;
    }

    /** The same words for a document of a plan of which not all could be read: those that claim that there is nothing say it with care. */
    public Language incomplete() {
        Map<String, String> careful = new HashMap<>(usual);
        usual.forEach((key, word) -> {
            if (key.startsWith(INCOMPLETE)) {
                careful.put(key.substring(INCOMPLETE.length()), word);
            }
        });
        return new Language(tag, careful, own, marks);
    }

    /** The same, which sets apart what it fills in as it stands in the plan. */
    public Language marking() {
        return new Language(tag, usual, own, true);
    }

    /**
     * The same, with these words of a programme in place of the usual ones, and of any that it spoke before:
     * {@code work.assignment.one}.
     */
    public Language speaking(Map<String, String> words) {
        return own.equals(words) ? this : new Language(tag, usual, words, marks);
    }

    /** A sentence from elsewhere, with the words of this language that stand in it. */
    public String within(String sentence) {
        return WordsWithin.filled(words, sentence);
    }

    /** The word for a key; the key itself when it is missing, so that a gap shows and a test finds it. */
    public String word(String key) {
        return words.getOrDefault(key, key);
    }

    /** A sentence with named places, such as <code>{count} opdrachten</code>. */
    public String word(String key, Map<String, ?> arguments) {
        return Template.fill(word(key), arguments, this::show);
    }

    /** The one or the many form of a word: {@code key.one} or {@code key.many}, with {@code count} filled in. */
    public String count(String key, int count) {
        return word(key + (count == 1 ? ".one" : ".many"), Map.of("count", count));
    }

    /** For tables: 01-09-2021 in Dutch, 1 Sep 2021 in English. */
    public String date(LocalDate date) {
        return notation.date(date);
    }

    /** For running text and covers: 1 september 2021, 1 September 2021. */
    public String longDate(LocalDate date) {
        return notation.longDate(date);
    }

    /** A month in full with its year: september 2021. */
    public String month(YearMonth month) {
        return notation.month(month);
    }

    /** A month in three or four letters, without a full stop and without its year: sept. */
    public String shortMonth(int month) {
        return notation.shortMonth(month);
    }

    /** With two decimals and a no-break space: € 60.000,00 in Dutch, €60,000.00 in English. */
    public String money(BigDecimal amount, String currency) {
        return notation.money(amount, currency);
    }

    /** The same of an amount without cents: € 60.000 in Dutch, €60,000 in English. */
    public String wholeMoney(BigDecimal amount, String currency) {
        return notation.wholeMoney(amount, currency);
    }

    /** A list as in a sentence: a, b en c. */
    public String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        String and = " " + notation.and() + " ";
        return String.join(", ", items.subList(0, items.size() - 1)) + and + items.get(items.size() - 1);
    }

    /** A value inside a message: dates as in tables, lists as in a sentence, amounts as money, all else as it is. */
    public String show(Object value) {
        if (value instanceof LocalDate date) {
            return date(date);
        }
        if (value instanceof YearMonth month) {
            return month(month);
        }
        if (value instanceof Amount money) {
            return money(money.amount(), money.currency());
        }
        if (value instanceof List<?> items) {
            return list(items.stream().map(this::show).toList());
        }
        return marks && value instanceof String text ? marked(text) : String.valueOf(value);
    }

    private static String marked(String text) {
        return OPEN + text.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "") + CLOSE;
    }
}
