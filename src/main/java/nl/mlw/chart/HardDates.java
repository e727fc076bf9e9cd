package nl.mlw.chart;

import java.time.LocalDate;
import java.util.List;
import nl.mlw.chart.GanttChart.Moment;

/** Draws the days that cannot move as diamonds on a line of their own, each with its date where there is room for it. */
final class HardDates {
    private static final double SIZE = 5;
    private static final double GAP = 4;
    private static final String PAINT = "fill=\"#0b4a6f\"";

    private final GanttChart chart;
    private final GanttLayout layout;
    private final Svg svg;

    HardDates(GanttChart chart, GanttLayout layout, Svg svg) {
        this.chart = chart;
        this.layout = layout;
        this.svg = svg;
    }

    void draw() {
        List<Moment> days = chart.dates().days();
        if (days.isEmpty()) {
            return;
        }
        double under = GanttLayout.head(chart);
        svg.text(
                4,
                under - 6,
                GanttLayout.TEXT,
                "start",
                GanttDrawing.BRAND,
                chart.dates().label());
        for (int i = 0; i < days.size(); i++) {
            draw(days.get(i), i + 1 < days.size() ? x(days.get(i + 1)) - SIZE : GanttLayout.WIDTH);
        }
        svg.line(0, under, GanttLayout.WIDTH, under, StatusPaint.stroke("#9fb8c8", 1));
    }

    /** @param end where the next one begins */
    private void draw(Moment date, double end) {
        double x = x(date);
        double y = GanttLayout.head(chart) - GanttLayout.ROOMY / 2.0;
        svg.polygon(PAINT, x, y - SIZE, x + SIZE, y, x, y + SIZE, x - SIZE, y);
        double text = x + SIZE + GAP;
        if (text + TextWidth.of(date.label(), GanttLayout.TEXT) <= end) {
            svg.text(text, y + 4, GanttLayout.TEXT, "start", GanttDrawing.INK, date.label());
        }
    }

    /** A day beyond the last that is drawn stands behind the time line, in the room that bars have for their dates. */
    private double x(Moment date) {
        LocalDate day = date.day();
        boolean beyond = !day.isBefore(chart.until());
        return beyond ? layout.right() + SIZE + GAP : layout.x(day);
    }
}
