package nl.mlw.render.inspect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Two pieces of text on one place, such as a long word that runs on over the next column: nobody can read either. */
final class TextOverText implements Inspection {

    /** In points: letters that lean over, and rounding. */
    private static final float LEAST_WIDTH = 1.5f;

    /** Of the height of small letters: lines that stand close do not cover each other. */
    private static final float LEAST_HEIGHT = 0.4f;

    private final Consumer<Defect> found;
    private final List<TextRun> runs = new ArrayList<>();

    TextOverText(Consumer<Defect> found) {
        this.found = found;
    }

    @Override
    public void text(TextRun run) {
        if (!runs.isEmpty() && runs.get(0).page() != run.page()) {
            compare();
        }
        if (!run.area().isEmpty()) {
            runs.add(run);
        }
    }

    @Override
    public void end() {
        compare();
    }

    private void compare() {
        runs.sort(Comparator.comparingDouble(run -> run.area().bottom()));
        for (int i = 0; i < runs.size(); i++) {
            for (int j = i + 1; j < runs.size(); j++) {
                if (runs.get(j).area().bottom() >= runs.get(i).area().top()) {
                    break;
                }
                compare(runs.get(i), runs.get(j));
            }
        }
        runs.clear();
    }

    private void compare(TextRun one, TextRun other) {
        Area shared = one.area().with(other.area());
        float height = Math.min(one.area().height(), other.area().height());
        boolean covered = shared.width() > LEAST_WIDTH && shared.height() > LEAST_HEIGHT * height;
        if (covered && !one.text().equals(other.text())) {
            boolean first = one.text().length() >= other.text().length();
            String longer = first ? one.text() : other.text();
            String shorter = first ? other.text() : one.text();
            found.accept(new Defect(
                    "overlap", one.page(), Map.of("text", TagText.excerpt(longer), "other", TagText.excerpt(shorter))));
        }
    }
}
