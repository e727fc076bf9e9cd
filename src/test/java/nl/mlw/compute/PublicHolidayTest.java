package nl.mlw.compute;

import static nl.mlw.compute.PublicHoliday.EASTER_SUNDAY;
import static nl.mlw.compute.PublicHoliday.KINGS_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mlw.Overlay;
import nl.mlw.load.PlanLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicHolidayTest {

    @ParameterizedTest
    @CsvSource({
        "1818-03-22",
        "1943-04-25",
        "2000-04-23",
        "2008-03-23",
        "2019-04-21",
        "2021-04-04",
        "2022-04-17",
        "2023-04-09",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2038-04-25",
        "2049-04-18",
        "2076-04-19",
        "2285-03-22"
    })
    void easterFallsOnItsKnownDays(LocalDate easter) {
        assertThat(EASTER_SUNDAY.in(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void easterIsASundayBetween22MarchAnd25AprilInEveryYear() {
        assertThat(IntStream.rangeClosed(0, 4000).mapToObj(EASTER_SUNDAY::in))
                .allSatisfy(day -> assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY))
                .allSatisfy(day -> assertThat(day)
                        .isBetween(LocalDate.of(day.getYear(), 3, 22), LocalDate.of(day.getYear(), 4, 25)));
    }

    @Test
    void theDaysThatMoveWithEasterFallOnTheirWeekdays() {
        assertThat(PublicHoliday.on(LocalDate.of(2022, 4, 18))).contains(PublicHoliday.EASTER_MONDAY);
        assertThat(PublicHoliday.on(LocalDate.of(2022, 5, 26))).contains(PublicHoliday.ASCENSION_DAY);
        assertThat(PublicHoliday.on(LocalDate.of(2022, 6, 5))).contains(PublicHoliday.WHIT_SUNDAY);
        assertThat(PublicHoliday.on(LocalDate.of(2022, 6, 6))).contains(PublicHoliday.WHIT_MONDAY);
    }

    @Test
    void kingsDayIsADayEarlierWhenItWouldBeASunday() {
        assertThat(KINGS_DAY.in(2022)).isEqualTo(LocalDate.of(2022, 4, 27));
        assertThat(KINGS_DAY.in(2025)).isEqualTo(LocalDate.of(2025, 4, 26));
    }

    @Test
    void liberationDayAndGoodFridayAreWorkingDays() {
        assertThat(Stream.of(LocalDate.of(2025, 5, 5), LocalDate.of(2025, 4, 18)))
                .allMatch(day -> PublicHoliday.on(day).isEmpty());
    }

    @Test
    void theNextWorkingDaySkipsWeekendsHolidaysAndTheDaysOffOfThePlan() {
        WorkingDays days = WorkingDays.of(PlanLoader.load(new Overlay()
                        .lay("planning.yaml", "holidays: [2026-04-07]\n")
                        .folder())
                .plan()
                .orElseThrow());
        assertThat(days.onOrAfter(LocalDate.of(2026, 4, 4))).isEqualTo(LocalDate.of(2026, 4, 8));
        assertThat(days.onOrAfter(LocalDate.of(2026, 4, 8))).isEqualTo(LocalDate.of(2026, 4, 8));
        assertThat(days.areOffOn(LocalDate.of(2026, 4, 7))).isTrue();
        assertThat(days.areOffOn(LocalDate.of(2026, 4, 6))).isFalse();
    }
}
