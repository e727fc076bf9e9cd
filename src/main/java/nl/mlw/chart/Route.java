package nl.mlw.chart;

import java.util.List;
import java.util.stream.IntStream;
import nl.mlw.chart.GanttChart.Dependency;

/** The way of one arrow, with its corners; each piece is level or upright. */
record Route(Dependency dependency, List<Point> points) {

    /** A place in the drawing. */
    record Point(double x, double y) {}

    /** A straight piece of it. */
    record Piece(Dependency dependency, boolean level, double at, double from, double to) {

        /** Whether a reader could not tell the two apart. */
        boolean hides(Piece other) {
            return level == other.level
                    && Math.abs(at - other.at) < CLOSE
                    && Math.min(to, other.to) - Math.max(from, other.from) > TOUCH
                    && !dependency.before().equals(other.dependency.before())
                    && !dependency.after().equals(other.dependency.after());
        }

        /** Whether it goes on at both sides of this place. */
        boolean passes(double x, double y) {
            double along = level ? x : y;
            double beside = level ? y : x;
            return Math.abs(at - beside) < TOUCH && along > from + TOUCH && along < to - TOUCH;
        }
    }

    /** Lines of one pixel that stand closer than this look like one. */
    private static final double CLOSE = 2;

    private static final double TOUCH = 0.5;

    List<Piece> pieces() {
        return IntStream.range(1, points.size())
                .mapToObj(i -> piece(points.get(i - 1), points.get(i)))
                .toList();
    }

    private Piece piece(Point one, Point other) {
        return one.y() == other.y()
                ? new Piece(dependency, true, one.y(), Math.min(one.x(), other.x()), Math.max(one.x(), other.x()))
                : new Piece(dependency, false, one.x(), Math.min(one.y(), other.y()), Math.max(one.y(), other.y()));
    }
}
