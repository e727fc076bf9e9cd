package nl.mlw.document.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.mlw.Overlay;
import nl.mlw.Plans;
import nl.mlw.compute.Facts;
import nl.mlw.document.Page;
import nl.mlw.document.Printed;
import nl.mlw.document.ViewFacts;
import nl.mlw.document.table.CellText;
import nl.mlw.document.table.Column;
import nl.mlw.document.table.Table.Band;
import org.junit.jupiter.api.Test;

class GanttDocumentTest {
    @Test
    void everyFactStandsInMarkdownAndInHtml() {
        ViewFacts.standInBothOutputs(page(Plans.real(), Granularity.MONTH, "nl"));
        ViewFacts.standInBothOutputs(page(Plans.real(), Granularity.QUARTER, "en"));
        ViewFacts.standInBothOutputs(page(Plans.asPrinted(), Granularity.MONTH, "nl"));
    }

    @Test
    void thePlanningCanBePrinted() {
        byte[] bytes = Printed.pdf(page(Plans.asPrinted(), Granularity.MONTH, "nl"));
        assertThat(new String(bytes, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void theRowsStandInTheOrderOfChapterSix() {
        assertThat(CellText.column(view(Plans.real()).inWords(), 1))
                .extracting(GanttDocumentTest::reference)
                .containsExactly(
                        "1.4",
                        "1.5",
                        "2.1 stap 1",
                        "2.2",
                        "2.3",
                        "1.1",
                        "1.2",
                        "1.3",
                        "2.4",
                        "3.4",
                        "3.2",
                        "4",
                        "3.1",
                        "3.3",
                        "6",
                        "5",
                        "2.1 stap 2");
    }

    @Test
    void theProvisionalPlanningSaysSo() {
        Page page = page(Plans.real(), Granularity.MONTH, "nl");
        assertThat(page.info().documentName()).isEqualTo("Voorlopige planning");
        assertThat(page.info().footer()).startsWith("Voorlopige planning");
        assertThat(view(page).provisional()).isEqualTo("De planning is voorlopig.");
    }

    @Test
    void aMonthIsMarkedIfAnyDayOfItBelongsToTheStep() {
        GanttView view = view(Plans.real());
        List<String> marks = CellText.rows(view.grid()).stream()
                .filter(row -> row.get(0).equals("4"))
                .findFirst()
                .orElseThrow();
        assertThat(String.join(",", marks.subList(2, marks.size()))).isEqualTo(",,■,■,■,■,■,■,■,□,□,,,,,,");
        assertThat(CellText.rows(view.inWords()).get(3)).contains("1 september 2021 tot 1 april 2022", "1 juni 2022");
    }

    @Test
    void quartersBelongToTheirYears() {
        GanttView view = view(page(Plans.real(), Granularity.QUARTER, "nl"));
        assertThat(view.grid().bands()).extracting(Band::label).containsExactly("", "2021", "2022");
        assertThat(view.grid().columns())
                .extracting(Column::label)
                .endsWith("3e kw", "4e kw", "1e kw", "2e kw", "3e kw", "4e kw");
        assertThat(Printed.markdown(page(Plans.real(), Granularity.QUARTER, "nl")))
                .contains(" | 2021 3e kw | 4e kw | 2022 1e kw | 2e kw | 3e kw | 4e kw |");
    }

    @Test
    void datesThatCannotBeAreToldAndNotDrawn() {
        GanttView view = view(Plans.asPrinted());
        assertThat(CellText.rows(view.inWords()).get(2))
                .contains(
                        "1 september 2021 tot 1 april 2021: deze datums kunnen niet kloppen,"
                                + " want het einde ligt voor het begin",
                        "Nog geen rapportage");
        assertThat(CellText.rows(view.grid()))
                .filteredOn(row -> row.get(0).equals("3"))
                .singleElement()
                .satisfies(row -> assertThat(row.subList(2, row.size())).containsOnly(""));
    }

    @Test
    void timesThatAreNoStretchOfDaysAreToldInWords() {
        String card = "assignments/1-samenwerking/1.2-werkafspraken.yaml";
        String steps = """
                steps:
                  - {id: OPD-1.2/S1, title: Kwartaal, quarter: 2026-Q2}
                  - {id: OPD-1.2/S2, title: Steeds, continuous: {review-every-months: 2}}
                  - {id: OPD-1.2/S3, title: Later, when: er geld is, review: 2026-09-01}
                """;
        String rows = """
                rows:
                  - {number: "1", step: OPD-1.2/S1}
                  - {number: "2", step: OPD-1.2/S2}
                  - {number: "3", step: OPD-1.2/S3}
                """;
        Overlay plan = new Overlay().lay(card, steps).lay("planning.yaml", rows);
        assertThat(CellText.column(view(Plans.facts(plan.folder())).inWords(), 2))
                .startsWith(
                        "2e kwartaal 2026",
                        "doorlopend; om de 2 maanden opnieuw bekeken",
                        "zodra: er geld is; opnieuw bekeken op 01-09-2026");
    }

    /** Between the brackets behind a title. */
    private static String reference(String title) {
        return title.substring(title.lastIndexOf('(') + 1, title.length() - 1);
    }

    private static GanttView view(Facts facts) {
        return view(page(facts, Granularity.MONTH, "nl"));
    }

    private static GanttView view(Page page) {
        return (GanttView) page.view();
    }

    private static Page page(Facts facts, Granularity granularity, String tag) {
        return new GanttDocument(Optional.of(granularity))
                .pages(Plans.sound(facts), Printed.language(tag))
                .get(0);
    }
}
