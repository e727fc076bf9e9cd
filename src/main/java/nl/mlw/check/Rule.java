package nl.mlw.check;

import java.util.List;
import java.util.stream.Stream;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;

/** One kind of defect: the class holds the logic, the page {@code rules/<group>/<id>.md} the words, the reasons and the examples. */
public interface Rule {

    /** The rule's id, named after the defect, in kebab-case; also the name of its page. */
    String id();

    /** Every place in the plan that has this defect; an empty stream for a plan that has none, and never an exception. */
    Stream<Diagnostic> check(Facts facts);

    /** What a team may set for it, in its programme ({@code rules:}) or in a framework ({@code with:}); where it sets nothing, the plan's own value counts. */
    default List<Parameter> parameters() {
        return List.of();
    }
}
