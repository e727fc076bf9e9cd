package nl.mlw.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.mlw.model.Located;
import nl.mlw.model.Time;
import nl.mlw.source.Origin;
import nl.mlw.source.SourceFile;
import org.junit.jupiter.api.Test;

/** Says times of each kind and looks at the words. */
class TimeWordsTest {
    private static final Origin HERE = new SourceFile("plan.yaml", "").start();
    private static final LocalDate MAY = LocalDate.of(2022, 5, 1);
    private static final TimeWords WORDS = new TimeWords(Printed.language("nl"));

    @Test
    void aStretchSaysWhetherItsLastDayBelongsToIt() {
        assertThat(WORDS.of(stretch(MAY.plusMonths(1), false), false)).isEqualTo("01-05-2022 tot 01-06-2022");
        assertThat(WORDS.of(stretch(MAY, true), true)).isEqualTo("01-05-2022 tot en met 01-05-2022 (voorlopig)");
    }

    @Test
    void aStretchWithoutADayIsSaidToBeImpossible() {
        assertThat(WORDS.of(stretch(MAY, false), true))
                .isEqualTo("01-05-2022 tot 01-05-2022 (voorlopig)."
                        + " Dit kan niet: de einddatum ligt niet na de startdatum.");
    }

    @Test
    void timesWithoutDaysKeepTheirOwnWords() {
        assertThat(WORDS.of(new Time.Quarter(2020, 4, HERE), false)).isEqualTo("4e kwartaal 2020");
        assertThat(WORDS.of(new Time.Continuous(Optional.of(2), HERE), false))
                .isEqualTo("doorlopend; om de 2 maanden opnieuw bekeken");
        assertThat(WORDS.of(new Time.Continuous(Optional.empty(), HERE), false)).isEqualTo("doorlopend");
        assertThat(WORDS.of(new Time.Conditional("er draagvlak is", Optional.of(MAY), HERE), false))
                .isEqualTo("zodra: er draagvlak is; opnieuw bekeken op 01-05-2022");
    }

    private static Time stretch(LocalDate to, boolean inclusive) {
        return new Time.Interval(new Located<>(MAY, HERE), new Located<>(to, HERE), inclusive, HERE);
    }
}
