package nl.mlw.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looks where a long word may be broken. */
class LongWordsTest {

    @ParameterizedTest
    @CsvSource({
        "verantwoordelijkheden, verantwoordelijkheden",
        "maatschappelijkeondersteuning, maat-schap-pelij-keon-der-steu-ning",
        "jeugdbeschermingsmaatregelen, jeugd-bescher-mings-maa-tre-gelen"
    })
    void longWordsBreakBeforeASyllable(String word, String broken) {
        assertThat(LongWords.hyphenated(word).replace('\u00AD', '-')).isEqualTo(broken);
    }

    @Test
    void aWordWithoutVowelsBreaksTooAndNothingOfItIsLost() {
        String broken = LongWords.hyphenated("n".repeat(60));
        assertThat(broken.split("\u00AD"))
                .allMatch(piece -> piece.length() <= 12)
                .hasSizeGreaterThan(4);
        assertThat(broken.replace("\u00AD", "")).isEqualTo("n".repeat(60));
    }

    @Test
    void whatIsNoWordOrShortStaysWhole() {
        String text = "Zie https://www.example.org/eenheellangpad1234567890123456789 en samenwerkingsverband.";
        assertThat(LongWords.hyphenated(text)).isEqualTo(text);
        assertThat(LongWords.hyphenated("e\u0301".repeat(20)).split("\u00AD")).allMatch(piece -> piece.startsWith("e"));
    }

    @Test
    void aWordWithoutAVowelTakesNoLongerThanItsLettersAsk() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(LongWords.hyphenated("n".repeat(500_000))).hasSizeGreaterThan(500_000));
    }
}
