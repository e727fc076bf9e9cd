package nl.mlw.chart;

import nl.mlw.chart.GanttChart.Bar;
import nl.mlw.chart.GanttChart.Span;
import nl.mlw.chart.GanttLayout.Heading;
import nl.mlw.chart.GanttLayout.Place;

/** Draws a planning chart as SVG. */
public final class GanttDrawing {
    private static final String INK = "fill=\"#1b2733\"";
    private static final String QUIET = "fill=\"#4d5b66\"";
    private static final String BRAND = "fill=\"#0b4a6f\" font-weight=\"bold\"";
    private static final double BAR = 12;

    private final GanttChart chart;
    private final GanttLayout layout;
    private final Svg svg = new Svg();

    private GanttDrawing(GanttChart chart) {
        this.chart = chart;
        this.layout = new GanttLayout(chart);
    }

    /** The whole file; the same chart gives the same bytes. */
    public static String draw(GanttChart chart) {
        return new GanttDrawing(chart).draw();
    }

    private String draw() {
        svg.rect(0, 0, GanttLayout.WIDTH, layout.height(), "fill=\"#ffffff\"");
        head();
        rows();
        new Arrows(layout, svg).draw(chart.dependencies());
        layout.places().forEach(this::bar);
        asOf();
        layout.places().forEach(this::note);
        legend();
        return svg.document(GanttLayout.WIDTH, layout.height(), chart.title(), chart.alt());
    }

    private void head() {
        for (Span year : chart.years()) {
            svg.text(layout.x(year.from()) + 3, 26, 12, "start", BRAND, year.label());
        }
        for (Span band : chart.bands()) {
            double x = layout.x(band.from());
            svg.line(x, 31, x, layout.bottom(), StatusPaint.stroke("#dde3e8", 1));
            double width = layout.x(band.until()) - x;
            String label = TextWidth.shortened(band.label(), GanttLayout.TEXT, width);
            svg.text(x + width / 2, 42, GanttLayout.TEXT, "middle", QUIET, label);
        }
        for (Span year : chart.years()) {
            double x = layout.x(year.from());
            svg.line(x, 14, x, layout.bottom(), StatusPaint.stroke("#9fb8c8", 1));
        }
        svg.line(layout.right(), 31, layout.right(), layout.bottom(), StatusPaint.stroke("#dde3e8", 1));
        svg.line(0, GanttLayout.HEAD - 1, GanttLayout.WIDTH, GanttLayout.HEAD - 1, StatusPaint.stroke("#0b4a6f", 1.5));
    }

    private void rows() {
        for (Heading heading : layout.headings()) {
            svg.rect(0, heading.top(), GanttLayout.WIDTH, heading.height(), "fill=\"#e3ebf1\"");
            svg.text(4, heading.top() + 13, GanttLayout.TEXT, "start", BRAND, heading.title());
        }
        for (Place place : layout.places()) {
            double base = place.top() + 13;
            for (String line : place.lines()) {
                svg.text(4, base, GanttLayout.TEXT, "start", INK, line);
                base += 12;
            }
            double under = place.top() + place.height();
            svg.line(0, under, GanttLayout.WIDTH, under, StatusPaint.stroke("#dde3e8", 0.5));
        }
    }

    private void bar(Place place) {
        place.row().bar().ifPresent(bar -> {
            double x = layout.x(bar.from());
            double top = place.middle() - BAR / 2;
            double width = Math.max(2, layout.x(bar.until()) - x);
            bar.revised()
                    .ifPresent(day -> StatusPaint.extension(
                            svg, bar.status(), x + width, top, Math.max(2, layout.x(day) - x - width), BAR));
            StatusPaint.bar(svg, bar.status(), x, top, width, BAR);
        });
    }

    /** The sign and the last day behind a bar, on paper of their own so that no line runs through them. */
    private void note(Place place) {
        double end = place.row().bar().map(this::end).orElse((double) GanttLayout.LABELS);
        double text = place.row().bar().isPresent() ? end + 20 : end + 6;
        String note = TextWidth.shortened(place.row().note(), GanttLayout.TEXT, GanttLayout.WIDTH - text);
        svg.rect(text - 1, place.middle() - 7, TextWidth.of(note, GanttLayout.TEXT) + 2, 14, "fill=\"#ffffff\"");
        svg.text(text, place.middle() + 4, GanttLayout.TEXT, "start", INK, note);
        place.row().bar().ifPresent(bar -> StatusPaint.sign(svg, bar.status(), end + 12, place.middle()));
    }

    private double end(Bar bar) {
        return Math.max(layout.x(bar.from()) + 2, layout.x(bar.end()));
    }

    private void asOf() {
        chart.asOf().ifPresent(moment -> {
            double x = layout.x(moment.day());
            svg.line(x, 14, x, layout.bottom(), StatusPaint.stroke("#1b2733", 1.5) + " stroke-dasharray=\"5 3\"");
            boolean left = x > GanttLayout.WIDTH - 180;
            svg.text(left ? x - 4 : x + 4, 11, GanttLayout.TEXT, left ? "end" : "start", INK, moment.label());
        });
    }

    private void legend() {
        double x = 8;
        double y = layout.bottom() + 18;
        for (GanttChart.Key key : chart.legend()) {
            StatusPaint.sign(svg, key.status(), x, y);
            StatusPaint.bar(svg, key.status(), x + 9, y - 5, 22, 10);
            svg.text(x + 36, y + 4, GanttLayout.TEXT, "start", INK, key.word());
            x += 52 + TextWidth.of(key.word(), GanttLayout.TEXT);
        }
        StatusPaint.extension(svg, "", x - 4, y - 5, 22, 10);
        svg.text(x + 24, y + 4, GanttLayout.TEXT, "start", INK, chart.later());
        x += 40 + TextWidth.of(chart.later(), GanttLayout.TEXT);
        Arrows.sample(svg, x - 4, y);
        svg.text(x + 24, y + 4, GanttLayout.TEXT, "start", INK, chart.waits());
    }
}
