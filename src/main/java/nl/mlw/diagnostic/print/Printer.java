package nl.mlw.diagnostic.print;

import java.io.PrintWriter;
import nl.mlw.diagnostic.Findings;
import nl.mlw.diagnostic.Wording;

/** One way to show findings, to people or to programs. */
public interface Printer {

    /** How the reader of {@code --help} asks for it. */
    String name();

    /** Writes all findings, in an order that is the same every time. */
    void print(Findings findings, Wording wording, PrintWriter out);
}
