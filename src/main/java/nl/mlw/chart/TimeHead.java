package nl.mlw.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mlw.chart.GanttChart.Span;

/** Draws the head of a chart: years over months or quarters, each with a name that fits, and their lines down the rows. */
final class TimeHead {
    private static final String QUIET = "fill=\"#4d5b66\"";
    private static final int YEAR_TEXT = 12;
    /** Bold text is somewhat wider. */
    private static final double BOLD = 1.06;

    private final GanttChart chart;
    private final GanttLayout layout;
    private final Svg svg;

    TimeHead(GanttChart chart, GanttLayout layout, Svg svg) {
        this.chart = chart;
        this.layout = layout;
        this.svg = svg;
    }

    void draw() {
        boolean alone = chart.bands().isEmpty();
        int form = form();
        for (Span band : chart.bands()) {
            double x = layout.x(band.from());
            svg.line(x, 31, x, layout.bottom(), StatusPaint.stroke("#dde3e8", 1));
            names(band).skip(form).findFirst().ifPresent(name -> {
                double middle = x + width(band) / 2;
                svg.text(middle, 42, GanttLayout.TEXT, "middle", QUIET, name);
            });
        }
        for (Span year : chart.years()) {
            double x = layout.x(year.from());
            svg.line(x, 14, x, layout.bottom(), StatusPaint.stroke("#9fb8c8", 1));
            name(year)
                    .ifPresent(name -> svg.text(x + 3, alone ? 40 : 26, YEAR_TEXT, "start", GanttDrawing.BRAND, name));
        }
        double right = layout.right();
        svg.line(right, 31, right, layout.bottom(), StatusPaint.stroke("#dde3e8", 1));
        int under = GanttLayout.HEAD - 1;
        svg.line(0, under, GanttLayout.WIDTH, under, StatusPaint.stroke("#0b4a6f", 1.5));
    }

    /** The longest form of name for which all bands have room, so that they are alike; beyond the last if there is none. */
    private int form() {
        int forms = chart.bands().stream()
                .mapToInt(band -> (int) names(band).count())
                .min()
                .orElse(0);
        return IntStream.range(0, forms)
                .filter(form -> chart.bands().stream().allMatch(band -> fits(band, form)))
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private boolean fits(Span band, int form) {
        List<String> names = names(band).toList();
        return TextWidth.of(names.get(form), GanttLayout.TEXT) + 2 <= width(band);
    }

    /** A year of which only a little is drawn has room for a short name, or for none. */
    private Optional<String> name(Span year) {
        return names(year)
                .filter(name -> TextWidth.of(name, YEAR_TEXT) * BOLD + 4 <= width(year))
                .findFirst();
    }

    private double width(Span span) {
        return layout.x(span.until()) - layout.x(span.from());
    }

    private static Stream<String> names(Span span) {
        return Stream.concat(Stream.of(span.label()), span.shorter().stream());
    }
}
