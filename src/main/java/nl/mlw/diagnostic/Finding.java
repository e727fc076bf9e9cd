package nl.mlw.diagnostic;

import java.util.Comparator;
import nl.mlw.source.Origin;

/** A diagnostic that has been weighed: how bad it is depends on how far the plan or the step has come. */
public record Finding(Diagnostic diagnostic, Severity severity) {

    /** By place, then rule, then message values: the same order on every machine. */
    public static final Comparator<Finding> BY_PLACE = Comparator.<Finding, Origin>comparing(
                    f -> f.diagnostic().origin())
            .thenComparing(f -> f.diagnostic().rule())
            .thenComparing(f -> f.diagnostic().arguments().toString());

    /** The rule's id. */
    public String rule() {
        return diagnostic.rule();
    }

    /** Where it was found. */
    public Origin origin() {
        return diagnostic.origin();
    }
}
