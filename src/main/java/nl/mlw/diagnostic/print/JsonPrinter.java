package nl.mlw.diagnostic.print;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.diagnostic.Finding;
import nl.mlw.diagnostic.Findings;
import nl.mlw.diagnostic.Severity;
import nl.mlw.diagnostic.SwitchedOff;
import nl.mlw.diagnostic.Waived;
import nl.mlw.diagnostic.Wording;
import nl.mlw.source.Origin;

/** For programs: one object with every occurrence, by place, and the counts; what was waived stands apart, and so do the rules that are off. */
public final class JsonPrinter implements Printer {

    @Override
    public String name() {
        return "json";
    }

    @Override
    public void print(Findings findings, Wording wording, PrintWriter out) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("findings", findings.open().stream().map(f -> entry(f, wording)).toList());
        all.put("counts", counts(findings));
        all.put(
                "waived",
                findings.waived().stream()
                        .sorted(WaivedList.BY_PLACE)
                        .map(w -> entry(w, wording))
                        .toList());
        all.put("off", findings.off().stream().map(JsonPrinter::entry).toList());
        out.print(Json.write(all) + "\n");
    }

    private static Map<String, Object> counts(Findings findings) {
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            counts.put(severity.key(), findings.count(severity));
        }
        return counts;
    }

    private static Map<String, Object> entry(SwitchedOff rule) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("rule", rule.rule());
        entry.put("reason", rule.reason());
        entry.putAll(place(rule.place()));
        return entry;
    }

    private static Map<String, Object> entry(Waived waived, Wording wording) {
        Map<String, Object> entry = entry(waived.finding(), wording);
        entry.put("reason", waived.reason());
        entry.put("waiver", place(waived.waiver()));
        return entry;
    }

    private static Map<String, Object> entry(Finding finding, Wording wording) {
        Diagnostic diagnostic = finding.diagnostic();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("rule", finding.rule());
        entry.put("severity", finding.severity().key());
        entry.put("message", wording.message(diagnostic));
        entry.putAll(place(finding.origin()));
        entry.put("related", related(diagnostic, wording));
        entry.put("help", wording.help(diagnostic));
        return entry;
    }

    private static List<Map<String, Object>> related(Diagnostic diagnostic, Wording wording) {
        return diagnostic.related().stream()
                .map(related -> {
                    Map<String, Object> entry = new LinkedHashMap<>();
                    entry.put("message", wording.related(diagnostic, related));
                    entry.putAll(place(related.origin()));
                    return entry;
                })
                .toList();
    }

    private static Map<String, Object> place(Origin origin) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("file", origin.file().path());
        place.put("line", origin.span().line());
        place.put("column", origin.span().column());
        place.put("endLine", origin.span().endLine());
        place.put("endColumn", origin.span().endColumn());
        return place;
    }
}
