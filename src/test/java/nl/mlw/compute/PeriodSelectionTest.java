package nl.mlw.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import nl.mlw.Checks;
import nl.mlw.load.PlanLoader;
import nl.mlw.model.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodSelectionTest {
    private final Plan plan =
            PlanLoader.load(Checks.folder(Path.of("plan"))).plan().orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "2021-P6, 2021-P6, 1",
        "2021-11, 2021-P6, 1",
        "2021-12, 2021-P6, 1",
        "2021-11..2021-12, 2021-P6, 1",
        "latest, 2022-P1, 1",
        "2021-Q4, 2021-Q4, 2",
        "2021, 2021, 2",
        "2021-P5..2022-P1, 2021-P5..2022-P1, 3",
        "2022, 2022-P1, 1"
    })
    void aStretchOfTimeIsOnePeriodWhereverItHoldsOne(String asked, String name, int reports) {
        PeriodSelection selection = PeriodSelection.of(asked, plan).orElseThrow();
        assertThat(selection.name()).isEqualTo(name);
        assertThat(selection.reports()).hasSize(reports);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2021-P7", "2021-P0", "2019-P1", "2021-13", "2021-Q5", "x", "..", "2021-12..2021-11", "P6"})
    void whatCannotBeReadOrHasNoReportIsNoSelection(String asked) {
        assertThat(PeriodSelection.of(asked, plan)).isEmpty();
    }

    @Test
    void thePreviousReportIsTheOneBeforeTheFirst() {
        PeriodSelection both = PeriodSelection.of("2021", plan).orElseThrow();
        PeriodSelection last = PeriodSelection.of("2022-P1", plan).orElseThrow();
        assertThat(both.previous(plan)).isEmpty();
        assertThat(last.previous(plan).map(r -> r.period().id())).contains("2021-P6");
    }

    @Test
    void thePlanIsLookedAtAsOfItsLastReport() {
        assertThat(Facts.usualDate(plan)).isEqualTo(LocalDate.of(2022, 2, 28));
        assertThat(Facts.of(plan, LocalDate.of(2021, 12, 30))
                        .states()
                        .report()
                        .map(r -> r.period().id()))
                .contains("2021-P5");
        assertThat(Facts.of(plan, LocalDate.of(2021, 7, 1)).states().report()).isEqualTo(Optional.empty());
    }
}
