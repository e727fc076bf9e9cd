package nl.mlw.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mlw.chart.GanttChart.Dependency;
import nl.mlw.chart.GanttChart.Row;
import nl.mlw.chart.Route.Piece;
import org.junit.jupiter.api.Test;

/** Holds that each arrow that is drawn can be followed from the one bar to the other. */
class LanesTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    /** The public example: eighteen rows, each waiting for every third earlier one; and worse. */
    @Test
    void noPieceOfAnArrowLiesOverThatOfAStranger() {
        for (int step = 1; step <= 4; step++) {
            Lanes lanes = lanes(crowd(18, 14, 40), every(18, step));
            assertThat(lanes.routes()).isNotEmpty();
            assertNoneHidden(lanes.routes());
        }
    }

    @Test
    void aRowGetsAllItsArrowsOrNoneAndIsNamedThen() {
        List<Dependency> all = new ArrayList<>();
        for (int after = 10; after < 30; after++) {
            for (int before = 0; before < 10; before++) {
                all.add(new Dependency("R" + before, "R" + after));
            }
        }
        Lanes lanes = lanes(crowd(30, 0, 20), all);
        List<String> without = lanes.without().stream().map(Row::id).toList();
        assertThat(without).isNotEmpty();
        for (int after = 10; after < 30; after++) {
            String row = "R" + after;
            long drawn = lanes.routes().stream()
                    .filter(route -> route.dependency().after().equals(row))
                    .count();
            assertThat(drawn).isEqualTo(without.contains(row) ? 0 : 10);
        }
        assertNoneHidden(lanes.routes());
    }

    @Test
    void whoWaitsForWhatIsNotInTheDrawingIsNamed() {
        List<Row> rows = new ArrayList<>(crowd(3, 10, 20));
        rows.add(new Row("los", "9", "9. Los", "", Optional.empty(), "doorlopend"));
        Lanes lanes = lanes(
                rows,
                List.of(
                        new Dependency("R0", "R1"),
                        new Dependency("elders", "R2"),
                        new Dependency("R0", "los"),
                        new Dependency("R0", "elders")));
        assertThat(lanes.without()).extracting(Row::id).containsExactly("R2", "los");
        assertThat(lanes.routes()).hasSize(1);
    }

    @Test
    void aDotStandsWhereArrowsPartAndNoneWhereTheyCross() {
        List<Row> rows = crowd(4, 40, 30);
        Lanes parting = lanes(rows, List.of(new Dependency("R0", "R2"), new Dependency("R0", "R3")));
        assertThat(Joints.of(parting.routes())).hasSize(1);
        Lanes crossing = lanes(rows, List.of(new Dependency("R0", "R3"), new Dependency("R1", "R2")));
        assertThat(Joints.of(crossing.routes())).isEmpty();
    }

    private static void assertNoneHidden(List<Route> routes) {
        List<Piece> pieces =
                routes.stream().flatMap(route -> route.pieces().stream()).toList();
        for (Piece one : pieces) {
            for (Piece other : pieces) {
                boolean related = one.dependency()
                                .before()
                                .equals(other.dependency().before())
                        || one.dependency().after().equals(other.dependency().after());
                boolean over = one.level() == other.level()
                        && Math.abs(one.at() - other.at()) < 1.5
                        && Math.min(one.to(), other.to()) > Math.max(one.from(), other.from()) + 1;
                assertThat(over && !related).as(one + " and " + other).isFalse();
            }
        }
    }

    /** Rows R0, R1, …: each begins so many days after the one above it. */
    private static List<Row> crowd(int count, int step, int length) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate start = FROM.plusDays((long) i * step);
            GanttChart.Bar bar = new GanttChart.Bar(start, start.plusDays(length), Optional.empty(), "dot green");
            rows.add(new Row("R" + i, String.valueOf(i), "R" + i, "", Optional.of(bar), ""));
        }
        return rows;
    }

    private static List<Dependency> every(int count, int step) {
        List<Dependency> all = new ArrayList<>();
        for (int after = 0; after < count; after++) {
            for (int before = after - step; before >= 0; before -= step) {
                all.add(new Dependency("R" + before, "R" + after));
            }
        }
        return all;
    }

    private static Lanes lanes(List<Row> rows, List<Dependency> dependencies) {
        GanttChart chart = new GanttChart(
                "Planning",
                FROM,
                FROM.plusYears(1),
                List.of(),
                List.of(),
                Optional.empty(),
                new GanttChart.Dates("", List.of()),
                List.of(new GanttChart.Group("", "", rows)),
                dependencies,
                List.of(),
                "Uitloop",
                "Wacht");
        return new Lanes(new GanttLayout(chart, GanttLayout.ROOMY), dependencies);
    }
}
