package nl.mlw.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.mlw.chart.GanttChart.Bar;
import nl.mlw.chart.GanttChart.Dependency;
import nl.mlw.chart.GanttChart.Row;
import nl.mlw.chart.GanttLayout.Place;

/**
 * Finds a way for each arrow on which it can be followed: never over a piece of another one, unless both come from the
 * same row or lead to the same. A row of which not all arrows find a way gets none, for half of them would tell a lie.
 */
final class Lanes {
    private final GanttLayout layout;
    private final Tracks tracks = new Tracks();
    private final List<Route> routes = new ArrayList<>();
    private final Set<String> without = new TreeSet<>();

    Lanes(GanttLayout layout, List<Dependency> dependencies) {
        this.layout = layout;
        Map<String, List<Dependency>> byWaiting = new LinkedHashMap<>();
        dependencies.stream()
                .distinct()
                .filter(dependency -> layout.place(dependency.after()).isPresent())
                .forEach(dependency -> byWaiting
                        .computeIfAbsent(dependency.after(), row -> new ArrayList<>())
                        .add(dependency));
        byWaiting.forEach(this::lay);
    }

    List<Route> routes() {
        return List.copyOf(routes);
    }

    /** The rows that wait for others without an arrow that says so, in their order. */
    List<Row> without() {
        return layout.places().stream()
                .map(Place::row)
                .filter(row -> without.contains(row.id()))
                .toList();
    }

    private void lay(String waiting, List<Dependency> dependencies) {
        List<Route> laid = new ArrayList<>();
        for (Dependency dependency : dependencies) {
            Optional<Route> route = route(dependency);
            if (route.isEmpty()) {
                laid.forEach(tracks::remove);
                without.add(waiting);
                return;
            }
            tracks.add(route.get());
            laid.add(route.get());
        }
        routes.addAll(laid);
    }

    private Optional<Route> route(Dependency dependency) {
        Optional<Place> before = layout.place(dependency.before());
        Optional<Place> after = layout.place(dependency.after());
        if (before.flatMap(place -> place.row().bar()).isEmpty()
                || after.flatMap(place -> place.row().bar()).isEmpty()) {
            return Optional.empty();
        }
        Bar first = before.get().row().bar().get();
        Bar second = after.get().row().bar().get();
        return new Ways(before.get(), after.get(), layout.x(first.end()), layout.x(second.from()))
                .all().stream()
                        .map(points -> new Route(dependency, points))
                        .filter(tracks::areFree)
                        .findFirst();
    }
}
