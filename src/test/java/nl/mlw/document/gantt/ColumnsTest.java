package nl.mlw.document.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.mlw.Overlay;
import nl.mlw.Plans;
import nl.mlw.compute.Facts;
import nl.mlw.document.Page;
import nl.mlw.document.Printed;
import nl.mlw.document.ViewFacts;
import nl.mlw.document.table.Column;
import nl.mlw.document.table.ColumnKind;
import nl.mlw.document.table.Table.Band;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds that a planning has the columns that were asked for, with heads that can be read. */
class ColumnsTest {
    private static final String CARD = "assignments/1-samenwerking/1.2-werkafspraken.yaml";

    @Test
    void aProgrammeOfTenYearsHasAColumnForEachYearAndNamesItOnce() {
        Page page = page(until("2036-01-01"), Optional.empty());
        assertThat(view(page).grid().bands()).hasSize(1);
        assertThat(columns(page)).startsWith("2026").endsWith("2035").hasSize(10);
        assertThat(heads(page))
                .containsExactly("2026", "2027", "2028", "2029", "2030", "2031", "2032", "2033", "2034", "2035");
        ViewFacts.standInBothOutputs(page);
    }

    @ParameterizedTest
    @CsvSource({
        "2036-01-01, QUARTER, 40, K1, 1",
        "2030-01-01, QUARTER, 16, 1e kw, 1e kw",
        "2031-01-01, QUARTER, 20, K1, K1",
        "2029-01-01, MONTH, 36, jan, j",
        "2028-01-01, MONTH, 24, jan, jan",
        "2046-01-01, YEAR, 20, 2026, ’26"
    })
    void whatIsAskedForIsGivenWithNamesThatFit(
            String until, Granularity asked, int columns, String inTable, String inChart) {
        Page page = page(until(until), Optional.of(asked));
        assertThat(columns(page)).hasSize(columns).first().isEqualTo(inTable);
        assertThat(heads(page)).contains(inChart).noneMatch(head -> head.contains("…"));
        ViewFacts.standInBothOutputs(page);
        assertThat(Printed.pdf(page)).isNotEmpty();
    }

    @Test
    void whatWouldHaveNoHeadsIsAMisfitWithItsReason() {
        Facts facts = until("2036-01-01");
        assertThat(misfit(facts, Granularity.MONTH)).hasValueSatisfying(misfit -> {
            assertThat(misfit.columns()).isEqualTo(120);
            assertThat(misfit.most()).isEqualTo(36);
            assertThat(misfit.fitting()).isEqualTo(Granularity.QUARTER);
        });
        assertThat(misfit(facts, Granularity.QUARTER)).isEmpty();
        assertThat(misfit(until("2046-01-01"), Granularity.QUARTER)).isPresent();
        assertThat(misfit(until("9999-01-01"), Granularity.YEAR)).isEmpty();
    }

    @Test
    void aYearOfWhichOnlyAMonthIsShownKeepsOffTheNext() {
        Facts facts = Printed.facts(new Overlay().lay(CARD, "planning: {start: 2025-12-01, until: 2027-12-01}"));
        Page page = page(facts, Optional.of(Granularity.MONTH));
        Band first = view(page).grid().bands().get(1);
        assertThat(first.label()).isEqualTo("’25");
        assertThat(first.columns()).hasSize(1);
        assertThat(heads(page)).doesNotContain("2025").contains("2026", "2027");
    }

    private static Facts until(String day) {
        return Printed.facts(new Overlay().lay(CARD, "planning: {start: 2026-01-01, until: " + day + "}"));
    }

    private static Optional<TooManyColumns> misfit(Facts facts, Granularity asked) {
        return new GanttDocument(Optional.of(asked)).misfit(facts, Printed.language("nl"));
    }

    /** The names over the rows of the drawing, in order. */
    private static List<String> heads(Page page) {
        return Pattern.compile("<text [^>]*y=\"(?:26|40|42)\"[^>]*>([^<]*)</text>")
                .matcher(page.figures().get(0).svg())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    /** The names over the marks. */
    private static List<String> columns(Page page) {
        return view(page).grid().columns().stream()
                .filter(column -> column.kind() == ColumnKind.MARK)
                .map(Column::label)
                .toList();
    }

    private static GanttView view(Page page) {
        return (GanttView) page.view();
    }

    private static Page page(Facts facts, Optional<Granularity> asked) {
        return new GanttDocument(asked)
                .pages(Plans.sound(facts), Printed.language("nl"))
                .get(0);
    }
}
