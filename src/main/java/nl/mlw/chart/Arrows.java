package nl.mlw.chart;

import java.util.List;
import nl.mlw.chart.GanttChart.Bar;
import nl.mlw.chart.GanttChart.Dependency;
import nl.mlw.chart.GanttLayout.Place;

/** Draws which row waits for which: from the end of the one to the start of the other, along straight lines. */
final class Arrows {
    private static final String LINE = StatusPaint.stroke("#7d8b97", 1);
    private static final String HEAD = "fill=\"#7d8b97\"";
    private static final double GAP = 5;

    private final GanttLayout layout;
    private final Svg svg;

    Arrows(GanttLayout layout, Svg svg) {
        this.layout = layout;
        this.svg = svg;
    }

    void draw(List<Dependency> dependencies) {
        for (Dependency dependency : dependencies) {
            if (layout.has(dependency.before()) && layout.has(dependency.after())) {
                arrow(layout.place(dependency.before()), layout.place(dependency.after()));
            }
        }
    }

    static void sample(Svg svg, double x, double y) {
        svg.line(x, y, x + 18, y, LINE).polygon(HEAD, x + 20, y, x + 15, y - 3, x + 15, y + 3);
    }

    private void arrow(Place before, Place after) {
        if (before.row().bar().isEmpty() || after.row().bar().isEmpty()) {
            return;
        }
        Bar first = before.row().bar().get();
        Bar second = after.row().bar().get();
        double end = layout.x(first.end());
        double start = layout.x(second.from());
        double y1 = before.middle();
        double y2 = after.middle();
        if (start - end >= 2 * GAP) {
            svg.polyline(LINE, end, y1, start - GAP, y1, start - GAP, y2, start, y2);
        } else {
            double between = y1 < y2 ? before.top() + before.height() : before.top();
            svg.polyline(
                    LINE, end, y1, end + GAP, y1, end + GAP, between, start - GAP, between, start - GAP, y2, start, y2);
        }
        svg.polygon(HEAD, start, y2, start - 5, y2 - 3, start - 5, y2 + 3);
    }
}
