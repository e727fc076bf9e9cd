package nl.mlw.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DateRangeTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final DateRange TERM = days(0, 100);

    @Test
    void withNothingTakenOutAllIsLeft() {
        assertThat(TERM.without(List.of())).containsExactly(TERM);
        assertThat(TERM.without(List.of(days(7, 7), days(9, 8)))).containsExactly(TERM);
    }

    @Test
    void gapsAreFoundAtTheStartInBetweenAndAtTheEnd() {
        assertThat(TERM.without(List.of(days(60, 80), days(10, 20), days(15, 30))))
                .containsExactly(days(0, 10), days(30, 60), days(80, 100));
    }

    @Test
    void daysOutsideTheTermDoNotMatter() {
        assertThat(TERM.without(List.of(days(-50, -10), days(-5, 5), days(95, 300), days(400, 500))))
                .containsExactly(days(5, 95));
        assertThat(TERM.without(List.of(days(-5, 300)))).isEmpty();
        assertThat(days(5, 5).without(List.of())).isEmpty();
    }

    @Test
    void aDayIsLeftExactlyWhenNoOtherRangeHoldsIt() {
        for (int number = 0; number < 200; number++) {
            Random random = new Random(number);
            List<DateRange> others = new ArrayList<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                int from = random.nextInt(140) - 20;
                others.add(days(from, from + random.nextInt(40) - 5));
            }
            List<DateRange> left = TERM.without(others);
            assertThat(IntStream.range(-30, 160).filter(day -> holds(left, day)))
                    .containsExactlyElementsOf(IntStream.range(0, 100)
                            .filter(day -> !holds(others, day))
                            .boxed()
                            .toList());
            assertThat(left).noneMatch(DateRange::isEmpty);
        }
    }

    private static boolean holds(List<DateRange> ranges, int day) {
        LocalDate date = FIRST.plusDays(day);
        return ranges.stream().anyMatch(r -> !date.isBefore(r.from()) && date.isBefore(r.until()));
    }

    private static DateRange days(int from, int until) {
        return new DateRange(FIRST.plusDays(from), FIRST.plusDays(until));
    }
}
