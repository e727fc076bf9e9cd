package nl.mlw.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import nl.mlw.chart.Route.Point;

/** Draws which row waits for which: from the end of the one to the start of the other, along straight lines. */
final class Arrows {
    private static final String LINE = StatusPaint.stroke("#7d8b97", 1);
    private static final String HEAD = "fill=\"#7d8b97\"";

    private Arrows() {}

    static void draw(Svg svg, List<Route> routes) {
        routes.forEach(route -> draw(svg, route));
        Joints.of(routes).forEach(joint -> svg.circle(joint.x(), joint.y(), 1.8, HEAD));
    }

    private static void draw(Svg svg, Route route) {
        double[] places = route.points().stream()
                .flatMapToDouble(point -> DoubleStream.of(point.x(), point.y()))
                .toArray();
        Point tip = route.points().get(route.points().size() - 1);
        svg.polyline(LINE, places).polygon(HEAD, tip.x(), tip.y(), tip.x() - 5, tip.y() - 3, tip.x() - 5, tip.y() + 3);
    }

    static void sample(Svg svg, double x, double y) {
        svg.line(x, y, x + 18, y, LINE).polygon(HEAD, x + 20, y, x + 15, y - 3, x + 15, y + 3);
    }
}
