package nl.mlw.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mlw.chart.Route.Piece;
import nl.mlw.chart.Route.Point;

/** Finds where arrows part or meet. They get a dot there, so that lines that only cross each other mislead nobody. */
final class Joints {

    private Joints() {}

    static Set<Point> of(List<Route> routes) {
        Set<Point> joints = new LinkedHashSet<>();
        addTo(joints, routes, route -> route.dependency().before());
        addTo(joints, routes, route -> route.dependency().after());
        return joints;
    }

    private static void addTo(Set<Point> joints, List<Route> routes, Function<Route, String> end) {
        Map<String, List<Route>> together = routes.stream().collect(Collectors.groupingBy(end));
        for (Route route : routes) {
            List<Piece> others = new ArrayList<>();
            together.getOrDefault(end.apply(route), List.of()).stream()
                    .filter(other -> !other.equals(route))
                    .forEach(other -> others.addAll(other.pieces()));
            corners(route).stream()
                    .filter(corner -> others.stream().anyMatch(piece -> piece.passes(corner.x(), corner.y())))
                    .forEach(joints::add);
        }
    }

    private static List<Point> corners(Route route) {
        return route.points().subList(1, route.points().size() - 1);
    }
}
