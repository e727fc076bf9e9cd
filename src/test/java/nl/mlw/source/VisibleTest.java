package nl.mlw.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds which characters a terminal never gets to see. */
class VisibleTest {

    @Test
    void commandsAreSpelledOut() {
        assertThat(Visible.line("a\u001b[1mb\u0007c\u202ed")).isEqualTo("a[U+001B][1mb[U+0007]c[U+202E]d");
        assertThat(Visible.line("een\r\ntwee\tdrie\nvier")).isEqualTo("een twee drie vier");
        assertThat(Visible.text("een\r\ntwee\tdrie\rvier")).isEqualTo("een\ntwee\tdrie[U+000D]vier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Coördinatie – €\u00a05", "👩‍💻 é z\u0301", "soft\u00adhyphen", "\u200b", "שלום"})
    void whatOnlyReadsStays(String text) {
        assertThat(Visible.line(text)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 0x1B, 0x7F, 0x85, 0x9B, 0x200E, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069, 0x2028, 0xD83D})
    void theseAreCommands(int c) {
        assertThat(Visible.isCommand(c)).isTrue();
    }
}
