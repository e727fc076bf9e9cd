package nl.mlw.document;

import java.util.regex.Pattern;

/** What of a text is left when it is compared between forms that mark it up in different ways. */
final class Letters {
    private static final Pattern STYLE_SHEET = Pattern.compile("(?s)<style.*?</style>");
    private static final Pattern TAG = Pattern.compile("</?[a-z][a-z0-9]*(?:\\s[^>]*)?/?>");
    private static final Pattern ADDRESS = Pattern.compile("(\\]\\()[^)]*\\)");

    private Letters() {}

    /** The letters, digits and marks of a text. */
    static String of(String text) {
        StringBuilder letters = new StringBuilder();
        text.replace("&nbsp;", "").codePoints().filter(Letters::counts).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static boolean counts(int c) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(c) || c == '€' || c == '■' || c == '□';
        };
    }

    /** Those of Markdown or HTML, without tags, addresses and style sheets. */
    static String ofPrinted(String printed) {
        String text = STYLE_SHEET.matcher(printed).replaceAll("");
        text = TAG.matcher(text).replaceAll("");
        text = ADDRESS.matcher(text).replaceAll("]");
        return of(text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&"));
    }
}
