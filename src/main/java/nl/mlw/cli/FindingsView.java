package nl.mlw.cli;

import java.io.PrintWriter;
import nl.mlw.Mlw;
import nl.mlw.check.PageWording;
import nl.mlw.diagnostic.Findings;
import nl.mlw.diagnostic.print.Printers;
import nl.mlw.diagnostic.print.Style;
import nl.mlw.language.Language;

/** Shows findings in the language and with the colours of a session. */
record FindingsView(Session session, Mlw mlw, Language language) {

    void show(Findings findings, String printer, PrintWriter out) {
        PageWording wording = new PageWording(mlw.rulebook(), language);
        Style style = session.surroundings().colours() ? Style.COLOURED : Style.PLAIN;
        Printers.named(printer, style).orElseThrow().print(findings, wording, out);
    }
}
