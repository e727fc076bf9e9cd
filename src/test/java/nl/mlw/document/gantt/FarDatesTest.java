package nl.mlw.document.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.mlw.Checks;
import nl.mlw.Documents;
import nl.mlw.Overlay;
import nl.mlw.Plans;
import nl.mlw.compute.Facts;
import nl.mlw.document.Document;
import nl.mlw.document.Order;
import nl.mlw.document.Page;
import nl.mlw.document.Printed;
import nl.mlw.document.ViewFacts;
import nl.mlw.document.table.Table.Band;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds that a mistyped year does not make a document too long to read, and that the chart then says what it leaves out. */
class FarDatesTest {
    private static final String FIRST = "assignments/1-samenwerking/1.1-rolbeschrijvingen.yaml";
    private static final String SECOND = "assignments/1-samenwerking/1.2-werkafspraken.yaml";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{start: 2026-06-01, until: 9999-12-31}",
                "{start: 2026-06-01, until: 2062-12-31}",
                "{start: 0001-01-01, until: 2026-12-31}",
                "{start: 0001-01-01, until: 9999-12-31}",
                "{start: 9998-01-01, until: 9999-12-31}",
                "{quarter: 9999-Q4}"
            })
    void aBarToTheEndOfTimeLeavesEachDocumentShort(String planning) {
        Facts facts = Printed.facts(new Overlay().lay(SECOND, "planning: " + planning));
        shortDocuments(facts);
        assertThat(view(facts).marks())
                .hasSize(3)
                .last()
                .asString()
                .startsWith("Het schema loopt van ")
                .contains(" Rij 2 loopt daarbuiten; ");
        ViewFacts.standInBothOutputs(page(facts));
    }

    @Test
    void farDatesOfTheProgrammeAndOfReportsLeaveThemShortToo() {
        Overlay plan = new Overlay()
                .lay("programme.yaml", "from: 0001-01-01\nthrough: 9999-12-31")
                .remove(SECOND)
                .lay(FIRST, "planning: {quarter: 2026-Q2}")
                .put("periods/2026-P1.yaml", """
                        period: 2026-P1
                        as-of: 9999-12-31
                        steps:
                          - {step: OPD-1.1, status: risk, revised: {until: 9999-12-31}}
                        """);
        shortDocuments(Printed.facts(plan));
        assertThat(Checks.check(plan.folder()).open()).hasSizeLessThan(60);
    }

    @Test
    void aChartThatShowsEverythingSaysNothingOfWhatItLeavesOut() {
        assertThat(view(Printed.facts(new Overlay())).marks()).hasSize(2);
    }

    @Test
    void theYearsWithMostOfThePlanAreDrawn() {
        Facts facts = Printed.facts(new Overlay().lay(SECOND, "planning: {start: 2026-06-01, until: 9999-12-31}"));
        assertThat(view(facts).grid().bands()).extracting(Band::label).containsExactly("", "2026");
        String svg = page(facts).figures().get(0).svg();
        assertThat(svg).contains("31-12-9999");
    }

    private static void shortDocuments(Facts facts) {
        for (Order order : Documents.all(facts.plan())) {
            Document document = order.document(Plans.sound(facts));
            for (Page page : document.pages(Plans.sound(facts), Printed.language("nl"))) {
                assertThat(Printed.markdown(page).length()).as(page.path()).isLessThan(20_000);
                page.figures()
                        .forEach(figure -> assertThat(figure.svg().length()).isLessThan(30_000));
            }
        }
        assertThat(view(facts).grid().columns()).hasSizeLessThanOrEqualTo(2 + 24);
        assertThat(Printed.pdf(page(facts)).length).isLessThan(150_000);
    }

    private static Page page(Facts facts) {
        return new GanttDocument(Optional.empty())
                .pages(Plans.sound(facts), Printed.language("nl"))
                .get(0);
    }

    private static GanttView view(Facts facts) {
        return (GanttView) page(facts).view();
    }
}
