package nl.mlw.check.relations;

import java.util.List;
import nl.mlw.check.Rule;
import nl.mlw.check.RuleGroup;

/** How assignments, products and documents hang together. */
public final class RelationsGroup implements RuleGroup {

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
