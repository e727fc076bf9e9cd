package nl.mlw.check.relations;

import java.util.List;
import nl.mlw.check.Framework;
import nl.mlw.check.Rule;

/** How assignments, products and documents hang together. */
public final class RelationsFramework implements Framework {

    @Override
    public String id() {
        return "relations";
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                new IsolatedAssignment(),
                new StartsBeforeDependency(),
                new EndsBeforeDependency(),
                new DependencyCycle(),
                new ProductWithoutSupplier(),
                new ProductWithTwoSuppliers(),
                new NumberTwice(),
                new IdsAlike(),
                new PrintedNowhere());
    }

    @Override
    public List<String> reportedElsewhere() {
        return List.of("unknown-reference", "resolved-by-alias");
    }
}
