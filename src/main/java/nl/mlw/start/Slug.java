package nl.mlw.start;

import java.text.Normalizer;
import java.util.Locale;

/** Makes a file name of a title: small letters, digits and hyphens, so that it is the same on every machine. */
final class Slug {
    private static final int LONGEST = 60;

    private Slug() {}

    static String of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = plain.length() <= LONGEST
                ? plain
                : plain.substring(0, plain.lastIndexOf('-', LONGEST) < 1 ? LONGEST : plain.lastIndexOf('-', LONGEST));
        return cut.isEmpty() ? "opdracht" : cut;
    }
}
