package nl.mlw.yaml;

import nl.mlw.diagnostic.Diagnostic;

/** Ends the reading of a file that is nested deeper than any plan. */
final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Diagnostic finding;

    TooDeep(Diagnostic finding) {
        super("nested too deep", null, false, false);
        this.finding = finding;
    }

    Diagnostic finding() {
        return finding;
    }
}
