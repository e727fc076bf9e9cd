package nl.mlw.render.pdf;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/**
 * Lets words break that are too long for a narrow column, with a hyphen where the line ends. No dictionary is asked, so that any word
 * breaks: after a vowel, as most Dutch syllables do.
 */
final class LongWords {

    /** Words up to here stay whole: nearly all of them are shorter. */
    static final int LONGEST = 24;

    /** What is left of a word at either side of a hyphen. */
    private static final int LEAST = 3;

    /** Letters in a row without a place to break; then any place will do. */
    private static final int PIECE = 10;

    private static final String SOFT_HYPHEN = "\u00AD";
    private static final Pattern LONG = Pattern.compile("[\\p{L}\\p{M}]{" + (LONGEST + 1) + ",}");
    private static final String VOWELS = "aeiouyàáâäãèéêëìíîïòóôöõùúûüĳ";
    private static final Set<String> TOGETHER = Set.of(
            "ch", "sch", "th", "ph", "bl", "br", "cl", "cr", "dr", "fl", "fr", "gl", "gr", "kl", "kn", "kr", "kw", "pl",
            "pr", "qu", "sl", "sp", "st", "str", "tr", "vl", "vr", "wr", "zw");
    /** Letters of the longest of these. */
    private static final int TOGETHER_MOST = 3;

    private static final Set<String> AS_WRITTEN = Set.of("code", "pre", "svg", "head", "bookmarks");

    private LongWords() {}

    static void hyphenate(Document page) {
        walk(page.getDocumentElement());
    }

    private static void walk(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE && node.getNodeValue().length() > LONGEST) {
            node.setNodeValue(hyphenated(node.getNodeValue()));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!AS_WRITTEN.contains(child.getNodeName())) {
                walk(child);
            }
        }
    }

    static String hyphenated(String text) {
        return LONG.matcher(text).replaceAll((MatchResult word) -> broken(word.group()));
    }

    private static String broken(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        int firstVowel = 0;
        while (firstVowel < word.length() && !isVowel(small, firstVowel)) {
            firstVowel++;
        }
        StringBuilder out = new StringBuilder();
        int last = 0;
        for (int at = LEAST; at <= word.length() - LEAST; at++) {
            boolean far = at - last >= PIECE;
            if (at - last >= LEAST && isLetter(word, at) && (far || opensSyllable(small, at, firstVowel))) {
                out.append(word, last, at).append(SOFT_HYPHEN);
                last = at;
            }
        }
        return out.append(word, last, word.length()).toString();
    }

    /** Not an accent that belongs to the letter before it, nor the second half of a letter that takes two places. */
    private static boolean isLetter(String word, int at) {
        return Character.getType(word.charAt(at)) != Character.NON_SPACING_MARK
                && !Character.isLowSurrogate(word.charAt(at));
    }

    /** Consonants before a vowel: the last of them, or the last group that is spoken together. */
    private static boolean opensSyllable(String word, int at, int firstVowel) {
        int vowel = vowel(word, at);
        if (at <= firstVowel || vowel == at || vowel < 0) {
            return false;
        }
        int start = vowel - 1;
        for (int length = TOGETHER_MOST; length >= 2; length--) {
            String group = word.substring(Math.max(0, vowel - length), vowel);
            if (TOGETHER.contains(group) && vowel(group, 0) < 0) {
                start = vowel - length;
                break;
            }
        }
        return at == start;
    }

    /** The first vowel from here; -1 if it is further away than consonants are spoken together. */
    private static int vowel(String word, int from) {
        for (int at = from; at < Math.min(word.length(), from + TOGETHER_MOST + 1); at++) {
            if (isVowel(word, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isVowel(String word, int at) {
        return VOWELS.indexOf(word.charAt(at)) >= 0;
    }
}
