package nl.mlw.chart;

import java.util.List;
import nl.mlw.chart.GanttChart.Bar;
import nl.mlw.chart.GanttChart.Row;
import nl.mlw.chart.GanttLayout.Heading;
import nl.mlw.chart.GanttLayout.Place;

/** Draws a planning chart as SVG, or a part of it that fits on a sheet of paper. */
public final class GanttDrawing {
    static final String INK = "fill=\"#1b2733\"";
    static final String BRAND = "fill=\"#0b4a6f\" font-weight=\"bold\"";
    static final double BAR = 12;

    /** Between the lines of the remark under the legend. */
    private static final int REMARK = 14;

    private final GanttChart chart;
    private final GanttLayout layout;
    private final Lanes lanes;
    private final Legend legend;

    /** The whole chart, as high as its rows take. */
    public GanttDrawing(GanttChart chart) {
        this(chart, GanttLayout.ROOMY);
    }

    GanttDrawing(GanttChart chart, int rowHeight) {
        this.chart = chart;
        this.layout = new GanttLayout(chart, rowHeight);
        this.lanes = new Lanes(layout, chart.dependencies());
        this.legend = new Legend(chart, !lanes.routes().isEmpty());
    }

    /** What it draws. */
    public GanttChart chart() {
        return chart;
    }

    /** Its rows, in order. */
    public List<Row> rows() {
        return chart.rows();
    }

    /** The rows whose arrows are left out: they could not be told from others, or come from what is not in the drawing. */
    public List<Row> withoutArrows() {
        return lanes.without();
    }

    /**
     * The whole file; the same chart gives the same bytes.
     *
     * @param alternative what the drawing tells, for who does not see it
     * @param remark a sentence under it, or nothing
     * @param mark keeps the ids of drawings on one page apart
     */
    public String svg(String alternative, String remark, String mark) {
        Svg svg = new Svg();
        List<String> remarks = remarks(remark);
        int legendTop = (int) Math.ceil(layout.bottom());
        int height = legendTop + legend.height() + REMARK * remarks.size();
        svg.rect(0, 0, GanttLayout.WIDTH, height, "fill=\"#ffffff\"");
        new TimeHead(chart, layout, svg).draw();
        new HardDates(chart, layout, svg).draw();
        rows(svg);
        Arrows.draw(svg, lanes.routes());
        layout.places().forEach(place -> bar(svg, place));
        asOf(svg);
        layout.places().forEach(place -> note(svg, place));
        legend.draw(svg, layout.bottom());
        for (int i = 0; i < remarks.size(); i++) {
            double base = layout.bottom() + legend.height() + REMARK * (i + 0.7);
            svg.text(4, base, GanttLayout.TEXT, "start", INK, remarks.get(i));
        }
        return svg.document(GanttLayout.WIDTH, height, chart.title(), alternative, mark);
    }

    private static List<String> remarks(String remark) {
        return remark.isEmpty()
                ? List.of()
                : new Wrapping(GanttLayout.TEXT, GanttLayout.WIDTH - 8.0, GanttSheets.REMARKS).lines(remark, "");
    }

    private void rows(Svg svg) {
        for (Heading heading : layout.headings()) {
            svg.rect(0, heading.top(), GanttLayout.WIDTH, GanttLayout.HEADING, "fill=\"#e3ebf1\"");
            String title = TextWidth.shortened(heading.title(), GanttLayout.TEXT, GanttLayout.WIDTH * 0.9);
            svg.text(4, heading.top() + 13, GanttLayout.TEXT, "start", BRAND, title);
        }
        for (Place place : layout.places()) {
            double base = place.middle() + 3.5 - 6 * (place.lines().size() - 1.0);
            for (String line : place.lines()) {
                svg.text(4, base, GanttLayout.TEXT, "start", INK, line);
                base += 12;
            }
            double under = place.top() + place.height();
            svg.line(0, under, GanttLayout.WIDTH, under, StatusPaint.stroke("#dde3e8", 0.5));
        }
    }

    private void bar(Svg svg, Place place) {
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
    private void note(Svg svg, Place place) {
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

    private void asOf(Svg svg) {
        chart.asOf().ifPresent(moment -> {
            double x = layout.x(moment.day());
            svg.line(
                    x,
                    GanttLayout.HEAD,
                    x,
                    layout.bottom(),
                    StatusPaint.stroke("#1b2733", 1.5) + " stroke-dasharray=\"5 3\"");
            boolean left = x > GanttLayout.WIDTH - 180;
            svg.text(left ? x - 4 : x + 4, 11, GanttLayout.TEXT, left ? "end" : "start", INK, moment.label());
        });
    }
}
