package nl.mlw.render;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Says where a line may end, which is never inside a date or another number with hyphens, such as 01-09-2021. */
final class LineBreaks implements FSTextBreaker {

    private final BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        places.setText(newText);
    }

    @Override
    public int next() {
        int place = places.next();
        while (isInsideNumber(place)) {
            place = places.next();
        }
        return place;
    }

    private boolean isInsideNumber(int place) {
        return place >= 2
                && place < text.length()
                && text.charAt(place - 1) == '-'
                && Character.isDigit(text.charAt(place - 2))
                && Character.isDigit(text.charAt(place));
    }
}
