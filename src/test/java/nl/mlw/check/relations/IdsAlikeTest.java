package nl.mlw.check.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import nl.mlw.Checks;
import nl.mlw.Overlay;
import nl.mlw.diagnostic.Finding;
import org.junit.jupiter.api.Test;

/** Holds that a letter with an accent is the same to people however it was typed; a page's example cannot show the difference. */
class IdsAlikeTest {

    @Test
    void anAccentThatWasTypedInAnotherWayIsSeen() {
        String composed = "ROL-co\u00f6rdinator";
        String apart = Normalizer.normalize(composed, Normalizer.Form.NFD);
        Overlay overlay = new Overlay().lay("governance.yaml", """
                roles:
                  - {id: ROL-programmamanager, title: Programmamanager, kind: contractor}
                  - {id: ROL-wethouder, title: Wethouder, kind: administrator}
                  - {id: %s, title: Beleidsadviseur, kind: official}
                  - {id: %s, title: Financieel adviseur, kind: official}
                """.formatted(composed, apart));
        assertThat(Checks.check(overlay.folder()).open())
                .filteredOn(finding -> finding.rule().equals("ids-alike"))
                .singleElement()
                .extracting(Finding::diagnostic)
                .satisfies(found -> {
                    assertThat(found.variant()).isEqualTo("accents");
                    assertThat(Checks.wording("nl").message(found)).contains("anders getypt");
                });
    }
}
