package nl.mlw.language;

import java.text.Normalizer;
import java.util.Locale;

/** Makes a file name of words: small letters, digits and hyphens, so that it is the same on every machine. */
public final class Slug {
    private static final int LONGEST = 60;

    private Slug() {}

    /**
     * The name.
     *
     * @param otherwise the name where the title has no letter or digit that all machines know
     */
    public static String of(String title, String otherwise) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = plain.length() <= LONGEST
                ? plain
                : plain.substring(0, plain.lastIndexOf('-', LONGEST) < 1 ? LONGEST : plain.lastIndexOf('-', LONGEST));
        return cut.isEmpty() ? otherwise : cut;
    }
}
