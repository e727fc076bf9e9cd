package nl.mlw.check.relations;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.mlw.model.Assignment;
import nl.mlw.model.Plan;
import nl.mlw.model.Result;

/** Which assignments deliver each product and which use it, by id. */
record Products(Map<String, Set<String>> deliveredBy, Map<String, Set<String>> usedBy) {

    static Products of(Plan plan) {
        Map<String, Set<String>> delivered = new TreeMap<>();
        Map<String, Set<String>> used = new TreeMap<>();
        for (Assignment assignment : plan.assignments()) {
            assignment.card().results().value().orElse(List.of()).stream()
                    .map(Result::product)
                    .flatMap(product -> product.stream())
                    .forEach(ref -> add(delivered, plan.names().id(ref), assignment.id()));
            assignment.uses().forEach(ref -> add(used, plan.names().id(ref), assignment.id()));
        }
        return new Products(delivered, used);
    }

    private static void add(Map<String, Set<String>> products, String product, String assignment) {
        products.computeIfAbsent(product, p -> new TreeSet<>()).add(assignment);
    }

    Set<String> suppliers(String product) {
        return deliveredBy.getOrDefault(product, Set.of());
    }

    Set<String> users(String product) {
        return usedBy.getOrDefault(product, Set.of());
    }
}
