package nl.mlw.compute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.mlw.model.Assignment;
import nl.mlw.model.Plan;
import nl.mlw.model.Ref;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;

/** Which assignments wait for which. */
final class Dependencies {

    private Dependencies() {}

    /** Groups of assignments that wait for each other in a ring; ordered by id, so that they are the same on every machine. */
    static List<List<String>> cycles(Plan plan) {
        List<List<String>> cycles = new ArrayList<>();
        for (Set<String> component : new KosarajuStrongConnectivityInspector<>(graph(plan)).stronglyConnectedSets()) {
            if (component.size() > 1) {
                cycles.add(List.copyOf(new TreeSet<>(component)));
            }
        }
        cycles.sort(Comparator.comparing(ids -> ids.get(0)));
        return List.copyOf(cycles);
    }

    private static Graph<String, DefaultEdge> graph(Plan plan) {
        Graph<String, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);
        plan.assignments().forEach(a -> graph.addVertex(a.id()));
        for (Assignment assignment : plan.assignments()) {
            for (Ref ref : assignment.dependsOn()) {
                String other = plan.names().id(ref);
                if (graph.containsVertex(other) && !other.equals(assignment.id())) {
                    graph.addEdge(assignment.id(), other);
                }
            }
        }
        return graph;
    }
}
