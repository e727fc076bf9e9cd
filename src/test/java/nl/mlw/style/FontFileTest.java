package nl.mlw.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hands in font files that are whole, broken or not free. */
class FontFileTest {

    @Test
    void aWholeFontHasNoFault() throws IOException {
        FontFile font = of(liberation());
        assertThat(font.fault()).isEmpty();
        assertThat(font.missingLetters()).isEmpty();
        assertThat(font.missingSymbols()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 200, 5_000, 100_000, -1})
    void aFontThatIsCutOffIsNoticed(int length) throws IOException {
        byte[] whole = liberation();
        assertThat(of(Arrays.copyOf(whole, length < 0 ? whole.length - 3_000 : length))
                        .fault())
                .contains("cut-off");
    }

    @Test
    void whatIsNoFontIsNoticed() {
        assertThat(of(new byte[0]).fault()).contains("no-font");
        assertThat(of("Dit is geen lettertype.".getBytes(StandardCharsets.UTF_8))
                        .fault())
                .contains("no-font");
        assertThat(of("OTTO0000000000000000".getBytes(StandardCharsets.UTF_8)).fault())
                .contains("no-font");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0002, 0x0100, 0x0200})
    void aFontThatMayNotBePutInAPdfIsNoticed(int rights) throws IOException {
        byte[] font = liberation();
        ByteBuffer.wrap(font).putShort(table(font, "OS/2") + 8, (short) rights);
        assertThat(of(font).fault()).contains("embedding");
    }

    @Test
    void damageInTheMiddleNeverLetsTheReaderFail() throws IOException {
        byte[] font = liberation();
        for (int at = 300; at < font.length; at += 7_001) {
            byte[] damaged = font.clone();
            Arrays.fill(damaged, at, Math.min(font.length, at + 64), (byte) 0xFF);
            assertThat(of(damaged)).isNotNull();
        }
    }

    private static int table(byte[] font, String name) {
        for (int entry = 12; ; entry += 16) {
            if (new String(font, entry, 4, StandardCharsets.US_ASCII).equals(name)) {
                return ByteBuffer.wrap(font).getInt(entry + 8);
            }
        }
    }

    private static FontFile of(byte[] bytes) {
        return FontFile.of(new StyleFile("letter.ttf", bytes));
    }

    private static byte[] liberation() throws IOException {
        try (InputStream in = FontFileTest.class.getResourceAsStream("/liberation/LiberationSerif-Regular.ttf")) {
            return in.readAllBytes();
        }
    }
}
