package nl.mlw.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds that mlw suggests what somebody probably meant, and nothing that only looks a bit like it. */
class SuggestionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            raport         | report new explain                    | report
            titel          | title theme                           | title
            OPD-1.l        | OPD-1.1 OPD-2.4                       | OPD-1.1
            OPD-1.11       | OPD-1.1 OPD-2.4                       | OPD-1.1
            OPD-9.9        | OPD-1.1 OPD-1.2                       |
            OPD-1.9        | OPD-1.1 OPD-1.2 OPD-1.3               |
            OPD-2.9        | OPD-1.1 OPD-2.1                       | OPD-2.1
            BES-2026-04-15 | BES-2026-01-28 BES-2026-02-11         |
            BES-2026-01-82 | BES-2026-01-28                        |
            BES-2026-01-29 | BES-2026-01-28 BES-2026-02-11         | BES-2026-01-28
            BES-2026-01-29 | BES-2026-01-28 BES-2026-01-27         |
            ROL-wethuder   | ROL-wethouder ROL-adviseur            | ROL-wethouder
            ABC            | xyz                                   |
            """)
    void suggestsWhatIsLikely(String typed, String candidates, String expected) {
        assertThat(Suggestions.nearest(typed, Arrays.asList(candidates.split(" "))))
                .isEqualTo(Optional.ofNullable(expected));
    }
}
