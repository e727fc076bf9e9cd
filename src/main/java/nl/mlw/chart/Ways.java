package nl.mlw.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.mlw.chart.GanttLayout.Place;
import nl.mlw.chart.Route.Point;

/**
 * The ways that an arrow could go between two rows, the plainest first.
 *
 * @param end where the bar of the first row ends
 * @param start where the bar of the second row begins
 */
record Ways(Place before, Place after, double end, double start) {
    /** Between a bar and the nearest line that goes up or down. */
    static final double GAP = 5;

    private static final double APART = 3;
    private static final int LANES = 4;
    /** Lines may stand this far into the column of titles, which keeps that much free. */
    private static final double LEFT = GanttLayout.LABELS - 11;

    List<List<Point>> all() {
        return start - end >= 2 * GAP ? across() : around();
    }

    /** Over to the column of the second bar, and then up or down to it. */
    private List<List<Point>> across() {
        return lanes(start - GAP, -APART)
                .filter(x -> x >= end + 2)
                .mapToObj(x -> List.of(out(), new Point(x, before.middle()), new Point(x, after.middle()), in()))
                .toList();
    }

    /** The second bar begins before the first ends: back between two rows. */
    private List<List<Point>> around() {
        List<List<Point>> ways = new ArrayList<>();
        for (double between : between()) {
            for (double down : lanes(end + GAP, APART).toArray()) {
                lanes(start - GAP, -APART)
                        .filter(x -> x >= LEFT)
                        .mapToObj(x -> List.of(
                                out(),
                                new Point(down, before.middle()),
                                new Point(down, between),
                                new Point(x, between),
                                new Point(x, after.middle()),
                                in()))
                        .forEach(ways::add);
            }
        }
        return ways;
    }

    private Point out() {
        return new Point(end, before.middle());
    }

    private Point in() {
        return new Point(start, after.middle());
    }

    /** Above or under the first bar or the second, as far from the bars as the rows allow. */
    private List<Double> between() {
        boolean down = before.middle() < after.middle();
        double leaving = down ? before.top() + before.height() : before.top();
        double arriving = down ? after.top() : after.top() + after.height();
        double free = (Math.min(before.height(), after.height()) - GanttDrawing.BAR) / 2 - 1;
        return DoubleStream.of(leaving, arriving)
                .flatMap(y -> free >= 2 ? DoubleStream.of(y, y - free, y + free) : DoubleStream.of(y))
                .distinct()
                .boxed()
                .toList();
    }

    private static DoubleStream lanes(double first, double step) {
        return IntStream.range(0, LANES).mapToDouble(lane -> first + lane * step);
    }
}
