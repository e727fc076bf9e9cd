package nl.mlw.render.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Says where a line may end: never inside a date or another number with hyphens, such as 01-09-2021, but inside what has no place to
 * break for too long, such as an address or a code.
 */
final class LineBreaks implements FSTextBreaker {

    private static final int LONGEST = LongWords.LONGEST;
    private static final int LEAST = 6;
    private static final int PIECE = 12;
    private static final int MOST = 18;

    private final BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";
    private int last;
    private int next;

    @Override
    public void setText(String newText) {
        text = newText;
        places.setText(newText);
        last = 0;
        next = 0;
    }

    @Override
    public int next() {
        if (last == next && next != BreakIterator.DONE) {
            next = place();
        }
        last = next - last > LONGEST ? cut() : next;
        return last;
    }

    private int place() {
        int place = places.next();
        while (isInsideNumber(place)) {
            place = places.next();
        }
        return place;
    }

    /** After a sign such as a slash if there is one; never between a letter and the accents or signs that belong to it. */
    private int cut() {
        for (int at = last + MOST; at > last + LEAST; at--) {
            if (!Character.isLetterOrDigit(text.codePointBefore(at)) && !joins(at)) {
                return at;
            }
        }
        int cut = last + PIECE;
        while (cut < next && joins(cut)) {
            cut++;
        }
        return cut;
    }

    private boolean joins(int at) {
        int type = Character.getType(text.codePointAt(at));
        return Character.isLowSurrogate(text.charAt(at))
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT
                || type == Character.SPACE_SEPARATOR;
    }

    private boolean isInsideNumber(int place) {
        return place >= 2
                && place < text.length()
                && text.charAt(place - 1) == '-'
                && Character.isDigit(text.charAt(place - 2))
                && Character.isDigit(text.charAt(place));
    }
}
