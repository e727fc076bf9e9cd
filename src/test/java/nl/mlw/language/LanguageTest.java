package nl.mlw.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mlw.labels.Labels;
import org.junit.jupiter.api.Test;

class LanguageTest {
    private final Language dutch = with(
            "nl",
            Map.of("steps.one", "{count} stap", "steps.many", "{count} stappen", "until", "tot {day}[[ ({why})]]"));
    private final Language english = with("en", Map.of());

    private static Language with(String tag, Map<String, String> words) {
        Map<String, String> all = new HashMap<>(Labels.bundled().language(tag).words());
        all.putAll(words);
        return new Language(tag, all);
    }

    @Test
    void datesInTablesHaveLeadingZerosInDutchAndAMonthInLettersInEnglish() {
        LocalDate day = LocalDate.of(2021, 9, 1);
        assertThat(dutch.date(day)).isEqualTo("01-09-2021");
        assertThat(english.date(day)).isEqualTo("1 Sep 2021");
        assertThat(dutch.longDate(day)).isEqualTo("1 september 2021");
        assertThat(english.longDate(day)).isEqualTo("1 September 2021");
    }

    @Test
    void monthsAreWrittenWithoutAFullStop() {
        assertThat(dutch.month(YearMonth.of(2022, 3))).isEqualTo("maart 2022");
        assertThat(dutch.shortMonth(3)).isEqualTo("mrt");
        assertThat(english.shortMonth(12)).isEqualTo("Dec");
    }

    @Test
    void moneyHasItsSignTwoDecimalsAndANoBreakSpace() {
        assertThat(dutch.money(new BigDecimal("60000"), "EUR")).isEqualTo("€\u00a060.000,00");
        assertThat(dutch.money(new BigDecimal("1234567.5"), "EUR")).isEqualTo("€\u00a01.234.567,50");
        assertThat(dutch.money(new BigDecimal("-15.00"), "EUR")).isEqualTo("€\u00a0-15,00");
        assertThat(dutch.money(new BigDecimal("0"), "EUR")).isEqualTo("€\u00a00,00");
        assertThat(english.money(new BigDecimal("60000"), "EUR")).isEqualTo("€60,000.00");
        assertThat(english.money(new BigDecimal("60000"), "USD")).isEqualTo("USD\u00a060,000.00");
    }

    @Test
    void aListReadsAsASentence() {
        assertThat(dutch.list(List.of())).isEmpty();
        assertThat(dutch.list(List.of("a"))).isEqualTo("a");
        assertThat(dutch.list(List.of("a", "b", "c"))).isEqualTo("a, b en c");
        assertThat(english.list(List.of("a", "b"))).isEqualTo("a and b");
    }

    @Test
    void oneAndManyHaveTheirOwnWords() {
        assertThat(dutch.count("steps", 1)).isEqualTo("1 stap");
        assertThat(dutch.count("steps", 0)).isEqualTo("0 stappen");
    }

    @Test
    void anOptionalPartIsDroppedWhenThereIsNothingToSay() {
        LocalDate day = LocalDate.of(2022, 4, 1);
        assertThat(dutch.word("until", Map.of("day", day))).isEqualTo("tot 01-04-2022");
        assertThat(dutch.word("until", Map.of("day", day, "why", "besluit $1\\")))
                .isEqualTo("tot 01-04-2022 (besluit $1\\)");
    }

    @Test
    void aMissingWordShowsItsKey() {
        assertThat(dutch.word("no.such.word")).isEqualTo("no.such.word");
    }
}
