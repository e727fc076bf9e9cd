package nl.mlw.render.pdf;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Writes the addresses of links as a browser would send them: a PDF takes no others, and people paste what their browser shows. */
final class Addresses {

    private static final Pattern LOOSE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern NOT_ALLOWED = Pattern.compile("[^!#$%&'()*+,\\-./0-9:;=?@A-Z_a-z~\\[\\]]+");
    private static final Pattern WEB =
            Pattern.compile("(?i)(https?://(?:[^/?#@]*@)?)([^/?#:\\[\\]]+)(.*)", Pattern.DOTALL);
    private static final Pattern BRACKET = Pattern.compile("[\\[\\]]");
    private static final Pattern AFTER_HASH = Pattern.compile("(?<=#).*", Pattern.DOTALL);

    private Addresses() {}

    static void mend(Document page) {
        NodeList links = page.getElementsByTagName("a");
        for (int i = 0; i < links.getLength(); i++) {
            Element link = (Element) links.item(i);
            String address = link.getAttribute("href");
            if (!address.isEmpty() && !address.startsWith("#")) {
                write(mended(address), link);
            }
        }
    }

    /** Better no link than one that leads nowhere. */
    private static void write(String address, Element link) {
        try {
            link.setAttribute("href", new URI(address).toASCIIString());
        } catch (URISyntaxException noAddress) {
            link.removeAttribute("href");
        }
    }

    static String mended(String address) {
        Matcher web = WEB.matcher(address.strip());
        if (!web.matches()) {
            return encoded(address.strip());
        }
        String rest = BRACKET.matcher(web.group(3)).replaceAll(bracket -> bytes(bracket.group()));
        return encoded(web.group(1)) + host(web.group(2)) + encoded(rest);
    }

    /** A name with other letters than those of the internet has a spelling in those. */
    private static String host(String name) {
        try {
            return encoded(IDN.toASCII(name, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException noName) {
            return encoded(name);
        }
    }

    private static String encoded(String part) {
        String percent = LOOSE_PERCENT.matcher(part).replaceAll("%25");
        String allowed = NOT_ALLOWED.matcher(percent).replaceAll((MatchResult signs) -> bytes(signs.group()));
        return AFTER_HASH
                .matcher(allowed)
                .replaceFirst(rest -> rest.group().replace("#", "%23").replace("$", "\\$"));
    }

    private static String bytes(String characters) {
        StringBuilder out = new StringBuilder();
        for (byte each : characters.getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(String.format(Locale.ROOT, "%02X", each));
        }
        return out.toString();
    }
}
