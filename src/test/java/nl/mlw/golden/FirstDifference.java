package nl.mlw.golden;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/** Shows the first place where two texts differ, with the lines around it, and counts the others. */
final class FirstDifference {
    private static final int AROUND = 2;
    private static final int LONGEST = 8;

    private final List<String> before;
    private final List<String> now;
    private final StringBuilder shown = new StringBuilder();

    private FirstDifference(String before, String now) {
        this.before = lines(before);
        this.now = lines(now);
    }

    /** The texts differ. {@code -} stands before a line of the file, {@code +} before one that is written now. */
    static String of(Path file, String before, String now) {
        EditList places = new HistogramDiff().diff(RawTextComparator.DEFAULT, raw(before), raw(now));
        Edit first = places.get(0);
        FirstDifference difference = new FirstDifference(before, now);
        difference.show(first);
        String others = places.size() == 1 ? "" : "    and in %d more place(s)\n".formatted(places.size() - 1);
        return "%s:%d is not what is written now:\n%s%s"
                .formatted(file, first.getBeginA() + 1, difference.shown, others);
    }

    private static RawText raw(String text) {
        return new RawText(text.getBytes(StandardCharsets.UTF_8));
    }

    private void show(Edit edit) {
        lines(' ', before, edit.getBeginA() - AROUND, edit.getBeginA());
        changed('-', before, edit.getBeginA(), edit.getEndA());
        changed('+', now, edit.getBeginB(), edit.getEndB());
        lines(' ', before, edit.getEndA(), edit.getEndA() + AROUND);
    }

    private void changed(char mark, List<String> lines, int from, int to) {
        lines(mark, lines, from, Math.min(to, from + LONGEST));
        if (to - from > LONGEST) {
            shown.append(" %c       (%d more lines)\n".formatted(mark, to - from - LONGEST));
        }
    }

    private void lines(char mark, List<String> lines, int from, int to) {
        for (int line = Math.max(0, from); line < Math.min(to, lines.size()); line++) {
            shown.append(" %c %4d  %s\n".formatted(mark, line + 1, lines.get(line)));
        }
    }

    /** A last line without its end says so, for that alone may be the difference. */
    private static List<String> lines(String text) {
        return (text.isEmpty() || text.endsWith("\n") ? text : text + " (the line does not end)")
                .lines()
                .toList();
    }
}
