package nl.mlw.check.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.PeriodReport;
import nl.mlw.model.Plan;

/** A step about which one report says something twice; no document could print both. */
final class StepReportedTwice implements Rule {

    @Override
    public String id() {
        return "step-reported-twice";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return facts.plan().periods().stream().flatMap(report -> check(facts.plan(), report));
    }

    private Stream<Diagnostic> check(Plan plan, PeriodReport report) {
        Map<String, ReportedLine> first = new HashMap<>();
        List<Diagnostic> findings = new ArrayList<>();
        ReportedLine.of(plan, report).forEach(line -> {
            ReportedLine counts = first.putIfAbsent(line.step(), line);
            if (counts != null) {
                findings.add(finding(line, counts));
            }
        });
        return findings.stream();
    }

    private Diagnostic finding(ReportedLine line, ReportedLine counts) {
        return line.finding(id(), line.line().step().origin())
                .with("status", line.statusWord())
                .with("counts", counts.statusWord())
                .see("first", counts.line().step().origin());
    }
}
