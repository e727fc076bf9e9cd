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
        assertThat(rows(Plans.real()))
                .extracting(GanttView.Row::reference)
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
        GanttView.Row row = rows(Plans.real()).get(3);
        assertThat(String.join(",", row.cells())).isEqualTo(",,■,■,■,■,■,■,■,□,□,,,,,,");
        assertThat(row.words()).isEqualTo("1 september 2021 tot 1 april 2022");
        assertThat(row.revised()).isEqualTo("1 juni 2022");
    }

    @Test
    void quartersBelongToTheirYears() {
        GanttView view = view(page(Plans.real(), Granularity.QUARTER, "nl"));
        assertThat(view.years()).extracting(GanttView.Year::columns).containsExactly(2, 4);
        assertThat(view.columns())
                .extracting(column -> (column.year() + " " + column.label()).strip())
                .containsExactly("2021 3e kw", "4e kw", "2022 1e kw", "2e kw", "3e kw", "4e kw");
    }

    @Test
    void datesThatCannotBeAreToldAndNotDrawn() {
        GanttView.Row row = rows(Plans.asPrinted()).get(2);
        assertThat(row.words())
                .isEqualTo("1 september 2021 tot 1 april 2021: deze datums kunnen niet kloppen,"
                        + " want het einde ligt voor het begin");
        assertThat(row.cells()).containsOnly("");
        assertThat(row.status().word()).isEqualTo("Nog geen rapportage");
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
        assertThat(rows(Plans.facts(plan.folder())))
                .extracting(GanttView.Row::words)
                .startsWith(
                        "2e kwartaal 2026",
                        "doorlopend; om de 2 maanden opnieuw bekeken",
                        "zodra: er geld is; opnieuw bekeken op 01-09-2026");
    }

    private static List<GanttView.Row> rows(Facts facts) {
        return view(page(facts, Granularity.MONTH, "nl")).groups().stream()
                .flatMap(group -> group.rows().stream())
                .toList();
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
