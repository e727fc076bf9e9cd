package nl.mlw.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappingTest {
    private static final Wrapping TWO_LINES = new Wrapping(11, 324, 2);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Gezamenlijke inventarisatie, harmonisatie en doorontwikkeling van de rolbeschrijvingen, mandaten,"
                        + " werkprocessen en verantwoordelijkheden van toegang (SLOTWOORD)",
                "2. Jeugdbeschermingsmaatregelenuitvoeringsovereenkomstenregisteradministratiekantoormedewerkersoverlegstructuurbeschrijvingsdocument",
                "3. nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn",
                "4. Rolbeschrijvingen en taken ✓ jeugd ✓ Wmo ✓ toegang ✓ inkoop ✓ beleid en nog veel meer dan dat ✓ wat er ook staat ✓ en ook elders",
                "5. 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
                "6.  Twee  spaties  tussen  de  woorden  en  een  titel  die  veel  te  lang  is  voor  twee  regels"
                        + "  tekst  hier  en  daar  en  ook  elders  nog"
            })
    void theNumberSurvivesWhenTheTitleIsCut(String title) {
        List<String> lines = TWO_LINES.lines(title, " (1.1 stap 2)");
        assertThat(lines).hasSizeLessThanOrEqualTo(2).allMatch(line -> TextWidth.of(line, 11) <= 324);
        assertThat(lines.get(lines.size() - 1)).endsWith("… (1.1 stap 2)");
        assertThat(lines.get(0)).hasSizeGreaterThan(10);
    }

    @Test
    void whatFitsIsNotCut() {
        assertThat(TWO_LINES.lines("Kort", " (1)")).containsExactly("Kort (1)");
        assertThat(TWO_LINES.lines("", "")).containsExactly("");
    }

    @Test
    void evenANumberWithoutEndStaysInItsColumn() {
        List<String> lines = TWO_LINES.lines("Titel", " (" + "9".repeat(200) + ")");
        assertThat(lines).hasSizeLessThanOrEqualTo(2).allMatch(line -> TextWidth.of(line, 11) <= 324);
    }

    /** In a drawing a character that no font has is a box; one that steers others is nothing. */
    @Test
    void whatIsPrintedIsMeasured() {
        assertThat(TextWidth.of("\u2713", 10)).isLessThan(12);
        assertThat(TextWidth.of("\u05d0", 10)).isBetween(7.0, 12.0);
        assertThat(TextWidth.of("af\u00adspraak", 10)).isEqualTo(TextWidth.of("afspraak", 10));
    }

    @Test
    void aLetterWithAnAccentIsAsWideAsItIsWithout() {
        assertThat(TextWidth.of("Coördinatie Šibenik", 11)).isEqualTo(TextWidth.of("Coordinatie Sibenik", 11));
    }
}
