package nl.mlw.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds that the size of a pattern is that of what is written out, also of one that is half finished. */
class PatternSizeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "; 0",
                "abc; 3",
                "a{3}; 3",
                "a{2,5}b; 6",
                "[a-z]{2}\\d{4}; 6",
                "(ab){10}; 30",
                "((a{10}){10}){10}; 1110",
                "(a{1000}){1000}; 1001000",
                "((((a{1000}){1000}){1000}){1000}){1000}; 2147483647",
                "(a; 2",
                "a); 2",
                "a{; 1",
                "a{x}; 1",
                "[a; 1",
                "a\\; 2",
            })
    void isThatOfWhatIsWrittenOut(String pattern, long size) {
        assertThat(PatternSize.of(pattern == null ? "" : pattern)).isEqualTo(size);
    }
}
