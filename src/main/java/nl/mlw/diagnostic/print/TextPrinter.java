package nl.mlw.diagnostic.print;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.diagnostic.Finding;
import nl.mlw.diagnostic.Findings;
import nl.mlw.diagnostic.Wording;

/** For people: what is wrong, where, the line itself and how to mend it; the worst first, and what is alike only once. */
public final class TextPrinter implements Printer {
    private final Style style;

    /** With or without colours. */
    public TextPrinter(Style style) {
        this.style = style;
    }

    @Override
    public String name() {
        return "text";
    }

    @Override
    public void print(Findings findings, Wording wording, PrintWriter out) {
        Words words = new Words(new SafeWording(wording));
        Groups.of(findings, words.wording()).forEach(group -> print(group, words, out));
        new WaivedList(words, style).print(findings.waived(), out);
        line(out, style.strong(words.summary(findings)));
        if (!findings.off().isEmpty()) {
            line(out, words.count("off", findings.off().size()));
        }
    }

    private void print(List<Finding> group, Words words, PrintWriter out) {
        Finding first = group.get(0);
        Diagnostic diagnostic = first.diagnostic();
        Optional<String> together = group.size() == 1
                ? Optional.empty()
                : words.wording().group(group.stream().map(Finding::diagnostic).toList());
        String message = together.orElseGet(() -> words.wording().message(diagnostic));
        line(
                out,
                style.severity(first.severity(), words.severity(first.severity())) + ": " + style.strong(message) + " "
                        + style.faint("[" + first.rule() + "]"));
        line(out, "  " + first.origin());
        Excerpt.of(first.origin()).ifPresent(excerpt -> print(excerpt, out));
        if (group.size() > 1) {
            new OtherPlaces(words).print(group, message, together.isEmpty(), out);
        }
        diagnostic
                .related()
                .forEach(related -> line(
                        out,
                        "  " + words.word("see") + ": " + words.wording().related(diagnostic, related) + ", "
                                + related.origin()));
        String help = words.wording().help(diagnostic);
        if (!help.isEmpty()) {
            line(out, "  " + words.word("help") + ": " + help);
        }
        line(out, "");
    }

    private void print(Excerpt excerpt, PrintWriter out) {
        String number = String.valueOf(excerpt.number());
        String gutter = " ".repeat(Math.max(0, 6 - number.length())) + number;
        line(out, style.faint(gutter + " | ") + excerpt.line());
        line(out, style.faint(" ".repeat(gutter.length()) + " | ") + excerpt.underline());
    }

    /** Always the same line end, so that output does not depend on the machine. */
    static void line(PrintWriter out, String text) {
        out.print(text.stripTrailing() + "\n");
    }
}
