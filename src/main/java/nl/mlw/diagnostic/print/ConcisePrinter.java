package nl.mlw.diagnostic.print;

import java.io.PrintWriter;
import nl.mlw.diagnostic.Finding;
import nl.mlw.diagnostic.Findings;
import nl.mlw.diagnostic.Wording;

/** For editors and grep: each finding on one line, never grouped, by place. */
public final class ConcisePrinter implements Printer {

    @Override
    public String name() {
        return "concise";
    }

    @Override
    public void print(Findings findings, Wording wording, PrintWriter out) {
        findings.open().forEach(finding -> TextPrinter.line(out, line(finding, new SafeWording(wording))));
    }

    private static String line(Finding finding, Wording wording) {
        String message = wording.message(finding.diagnostic()).replaceAll("\\s+", " ");
        return finding.origin() + ": " + finding.severity().key() + " " + finding.rule() + " " + message;
    }
}
