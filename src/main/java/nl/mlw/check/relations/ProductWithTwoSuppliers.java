package nl.mlw.check.relations;

import java.util.Set;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Product;
import nl.mlw.model.Ref;
import nl.mlw.model.Result;

/** A product that more than one assignment is to deliver, so that each may leave it to the other. */
final class ProductWithTwoSuppliers implements Rule {

    @Override
    public String id() {
        return "product-with-two-suppliers";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        Products products = Products.of(facts.plan());
        return facts.plan().products().stream()
                .filter(product -> products.suppliers(product.id()).size() > 1)
                .map(product -> finding(facts, product, products.suppliers(product.id())));
    }

    private Diagnostic finding(Facts facts, Product product, Set<String> suppliers) {
        Diagnostic finding = Diagnostic.of(id(), product.origin())
                .about(product.id())
                .with("product", product.id())
                .with("title", product.title())
                .with("suppliers", suppliers.stream().toList());
        return facts.plan().assignments().stream()
                .filter(assignment -> suppliers.contains(assignment.id()))
                .flatMap(assignment ->
                        assignment.card().results().value().stream().flatMap(results -> results.stream()))
                .map(Result::product)
                .flatMap(delivered -> delivered.stream())
                .filter(ref -> isAbout(facts, ref, product))
                .reduce(finding, (soFar, ref) -> soFar.see("result", ref.origin()), (a, b) -> a);
    }

    private static boolean isAbout(Facts facts, Ref ref, Product product) {
        return facts.plan().names().id(ref).equals(product.id());
    }
}
