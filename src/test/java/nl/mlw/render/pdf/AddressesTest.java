package nl.mlw.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writes addresses as people paste them, and holds that what comes of it is one that a browser would send. */
class AddressesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "https://vng.nl/a|b https://vng.nl/a%7Cb",
                "https://vng.nl/zoek?q={x}&a[]=1 https://vng.nl/zoek?q=%7Bx%7D&a%5B%5D=1",
                "https://vng.nl/100%-regel https://vng.nl/100%25-regel",
                "https://vng.nl/100%25-regel https://vng.nl/100%25-regel",
                "https://vng.nl/coördinatie https://vng.nl/co%C3%B6rdinatie",
                "https://Gemeente-Café.NL:8443/^x`y https://xn--gemeente-caf-meb.nl:8443/%5Ex%60y",
                "https://vng.nl/a#b#c https://vng.nl/a#b%23c",
                "https://vng.nl/\\map https://vng.nl/%5Cmap",
                "https://a_b.nl/x https://a_b.nl/x",
                "HTTPS://VNG.nl/X HTTPS://vng.nl/X",
                "https://[::1]/x https://[::1]/x",
                "mailto:info@vng.nl?subject=a|b mailto:info@vng.nl?subject=a%7Cb"
            })
    void whatABrowserWouldSend(String pasted, String sent) {
        assertThat(Addresses.mended(pasted)).isEqualTo(sent);
        assertThat(URI.create(sent)).isNotNull();
    }
}
