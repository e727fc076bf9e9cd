package nl.mlw.diagnostic.print;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.diagnostic.Finding;
import nl.mlw.diagnostic.Waived;

/** What the team has knowingly accepted: one line each, so that it stays in sight. */
record WaivedList(Words words, Style style) {

    /** By the place of the finding. */
    static final Comparator<Waived> BY_PLACE = Comparator.comparing(Waived::finding, Finding.BY_PLACE);

    void print(List<Waived> all, PrintWriter out) {
        if (all.isEmpty()) {
            return;
        }
        TextPrinter.line(out, words.word("waived-heading") + ":");
        all.stream().sorted(BY_PLACE).forEach(waived -> TextPrinter.line(out, "  " + line(waived)));
        TextPrinter.line(out, "");
    }

    private String line(Waived waived) {
        Diagnostic diagnostic = waived.finding().diagnostic();
        String subject = diagnostic.subject().map(id -> id + ": ").orElse("");
        return subject + waived.reason().strip().replaceAll("\\s+", " ") + " "
                + style.faint("[" + diagnostic.rule() + "] " + diagnostic.origin());
    }
}
