package nl.mlw.check.relations;

import java.util.List;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Product;

/** A product that others count on, or that is on the list, while no assignment has it as a result. */
final class ProductWithoutSupplier implements Rule {

    @Override
    public String id() {
        return "product-without-supplier";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        Products products = Products.of(facts.plan());
        return facts.plan().products().stream()
                .filter(product -> products.suppliers(product.id()).isEmpty())
                .map(product -> finding(facts, products, product));
    }

    private Diagnostic finding(Facts facts, Products products, Product product) {
        List<String> users = List.copyOf(products.users(product.id()));
        Diagnostic finding = Diagnostic.of(id(), product.origin())
                .about(product.id())
                .with("product", product.id())
                .with("title", product.title());
        if (users.isEmpty()) {
            return finding.as("unused");
        }
        Diagnostic used = finding.with("users", users);
        return facts.plan().assignments().stream()
                .flatMap(a -> a.uses().stream())
                .filter(ref -> facts.plan().names().id(ref).equals(product.id()))
                .reduce(used, (soFar, ref) -> soFar.see("use", ref.origin()), (a, b) -> a);
    }
}
