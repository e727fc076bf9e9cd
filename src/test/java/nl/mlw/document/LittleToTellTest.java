package nl.mlw.document;

import static org.assertj.core.api.Assertions.assertThat;

import nl.mlw.Documents;
import nl.mlw.Overlay;
import nl.mlw.Plans;
import nl.mlw.compute.Facts;
import org.junit.jupiter.api.Test;

/** Holds that documents of a plan with one assignment or none count as people do, and claim nothing of what is not there. */
class LittleToTellTest {
    private static final String FIRST = "assignments/1-samenwerking/1.1-rolbeschrijvingen.yaml";
    private static final String SECOND = "assignments/1-samenwerking/1.2-werkafspraken.yaml";
    private static final String NOTHING = "period: 2026-P1\nas-of: 2026-02-28\nsteps: []\n";

    @Test
    void oneIsNoMany() {
        Facts facts = Printed.facts(new Overlay().remove(SECOND));
        assertThat(page("gantt", facts).figures().get(0).alt()).startsWith("Balkenschema van 1 deelopdracht, van ");
        assertThat(Printed.markdown(page("bundle", facts))).contains("1 opdracht in 1 thema");
    }

    @Test
    void theAlternativeOfTheChartPointsToTheDocumentThatHasTheTables() {
        Facts facts = Printed.facts(new Overlay());
        assertThat(page("gantt", facts).figures().get(0).alt())
                .startsWith("Balkenschema van 2 deelopdrachten, van ")
                .endsWith("De tabellen in het document Planning geven dezelfde planning in woorden.");
    }

    @Test
    void withoutAssignmentsEachDocumentSaysThatAndNoMore() {
        Facts facts = Printed.facts(new Overlay().remove(FIRST).remove(SECOND).put("periods/2026-P1.yaml", NOTHING));
        for (String name : new String[] {"report", "gantt", "bundle"}) {
            String printed = Printed.markdown(page(name, facts));
            assertThat(printed).as(name).contains("Het plan heeft geen opdrachten.");
            assertThat(printed)
                    .as(name)
                    .doesNotContain(
                            "0 deelopdracht", "0 opdracht", "alle velden ingevuld", "is bijgesteld", "Balkenschema");
        }
        assertThat(page("gantt", facts).figures().get(0).alt()).isEqualTo("Het plan heeft geen opdrachten.");
    }

    private static Page page(String name, Facts facts) {
        return Documents.all(facts.plan()).stream()
                .filter(order -> order.kind().name().equals(name))
                .findFirst()
                .orElseThrow()
                .document(Plans.sound(facts))
                .pages(Plans.sound(facts), Printed.language("nl"))
                .get(0);
    }
}
