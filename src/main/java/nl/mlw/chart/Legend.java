package nl.mlw.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the signs, bars and arrows of a drawing mean, under it; on as many lines as that takes. */
final class Legend {
    static final int LINE = 18;
    private static final int ABOVE = 10;
    private static final double LEFT = 8;
    private static final double SAMPLE = 36;

    /** One of its entries. */
    private record Entry(String word, double x, int line, Sample sample) {}

    /** Draws an example left of a word. */
    private interface Sample {
        void draw(Svg svg, double x, double y);
    }

    private final List<Entry> entries = new ArrayList<>();
    private double x = LEFT;
    private int line;

    /** Only what occurs in the drawing. */
    Legend(GanttChart chart, boolean arrows) {
        Set<String> drawn = chart.rows().stream()
                .flatMap(row -> row.bar().stream())
                .map(GanttChart.Bar::status)
                .collect(Collectors.toSet());
        for (GanttChart.Key key : chart.legend()) {
            if (!drawn.contains(key.status())) {
                continue;
            }
            add(key.word(), (svg, at, y) -> {
                StatusPaint.sign(svg, key.status(), at, y);
                StatusPaint.bar(svg, key.status(), at + 9, y - 5, 22, 10);
            });
        }
        boolean extended = chart.rows().stream()
                .flatMap(row -> row.bar().stream())
                .anyMatch(bar -> bar.revised().isPresent());
        if (extended) {
            add(chart.later(), (svg, at, y) -> StatusPaint.extension(svg, "", at + 9, y - 5, 22, 10));
        }
        if (arrows) {
            add(chart.waits(), (svg, at, y) -> Arrows.sample(svg, at + 9, y));
        }
    }

    private void add(String word, Sample sample) {
        String shown = TextWidth.shortened(word, GanttLayout.TEXT, GanttLayout.WIDTH - LEFT - SAMPLE);
        double width = SAMPLE + TextWidth.of(shown, GanttLayout.TEXT);
        if (x + width > GanttLayout.WIDTH && x > LEFT) {
            x = LEFT;
            line++;
        }
        entries.add(new Entry(shown, x, line, sample));
        x += width + 16;
    }

    int height() {
        return entries.isEmpty() ? 0 : ABOVE + LINE * (line + 1);
    }

    void draw(Svg svg, double top) {
        for (Entry entry : entries) {
            double y = top + ABOVE + 8 + LINE * entry.line();
            entry.sample().draw(svg, entry.x(), y);
            svg.text(entry.x() + SAMPLE, y + 4, GanttLayout.TEXT, "start", GanttDrawing.INK, entry.word());
        }
    }
}
