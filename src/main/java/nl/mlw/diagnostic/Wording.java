package nl.mlw.diagnostic;

/** Tells findings in one language; the words stand on the rules' pages. */
public interface Wording {

    /** What is wrong, in one sentence. */
    String message(Diagnostic diagnostic);

    /** How to mend it, in one or two sentences; empty if the page says nothing. */
    String help(Diagnostic diagnostic);

    /** What the related place is. */
    String related(Diagnostic diagnostic, Related related);

    /** A word of the printers themselves, such as the line with the counts. */
    String word(String key, java.util.Map<String, ?> arguments);
}
