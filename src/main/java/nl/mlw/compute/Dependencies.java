package nl.mlw.compute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.mlw.model.Assignment;
import nl.mlw.model.Plan;
import nl.mlw.model.Ref;
import nl.mlw.model.Relations;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;

/** Which assignments wait for which. */
final class Dependencies {
    private final Plan plan;
    private final List<Dependency> found = new ArrayList<>();
    private final Set<List<String>> pairs = new HashSet<>();

    private Dependencies(Plan plan) {
        this.plan = plan;
    }

    /** Each pair once, in the order of the cards; first what cards wait for themselves, then what others say to supply. */
    static List<Dependency> of(Plan plan) {
        Dependencies dependencies = new Dependencies(plan);
        plan.assignments().forEach(a -> a.dependsOn().forEach(ref -> dependencies.waits(a, ref)));
        plan.assignments().forEach(a -> supplied(a).forEach(ref -> dependencies.supplies(a, ref)));
        return List.copyOf(dependencies.found);
    }

    private static List<Ref> supplied(Assignment assignment) {
        return assignment.card().relations().value().map(Relations::supplies).orElse(List.of());
    }

    private void waits(Assignment waiting, Ref ref) {
        plan.assignment(ref).ifPresent(awaited -> add(new Dependency(waiting, awaited, ref.origin())));
    }

    private void supplies(Assignment awaited, Ref ref) {
        plan.assignment(ref).ifPresent(waiting -> add(new Dependency(waiting, awaited, ref.origin())));
    }

    private void add(Dependency dependency) {
        String waiting = dependency.waiting().id();
        String awaited = dependency.awaited().id();
        if (!waiting.equals(awaited) && pairs.add(List.of(waiting, awaited))) {
            found.add(dependency);
        }
    }

    /** Groups of assignments that wait for each other in a ring; ordered by id, so that they are the same on every machine. */
    static List<List<String>> cycles(List<Dependency> dependencies) {
        List<List<String>> cycles = new ArrayList<>();
        for (Set<String> component :
                new KosarajuStrongConnectivityInspector<>(graph(dependencies)).stronglyConnectedSets()) {
            if (component.size() > 1) {
                cycles.add(List.copyOf(new TreeSet<>(component)));
            }
        }
        cycles.sort(Comparator.comparing(ids -> ids.get(0)));
        return List.copyOf(cycles);
    }

    private static Graph<String, DefaultEdge> graph(List<Dependency> dependencies) {
        Graph<String, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);
        for (Dependency dependency : dependencies) {
            graph.addVertex(dependency.waiting().id());
            graph.addVertex(dependency.awaited().id());
            graph.addEdge(dependency.waiting().id(), dependency.awaited().id());
        }
        return graph;
    }
}
