package nl.mlw.check.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.StepStatus;

/** A step that was completed in an earlier report and is not now, or that had started and has not now. */
final class StatusGoesBack implements Rule {

    @Override
    public String id() {
        return "status-goes-back";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        Map<String, ReportedLine> last = new HashMap<>();
        List<Diagnostic> findings = new ArrayList<>();
        ReportedLine.all(facts).forEach(line -> {
            ReportedLine earlier = last.put(line.step(), line);
            if (earlier != null && goesBack(earlier, line)) {
                findings.add(finding(earlier, line));
            }
        });
        return findings.stream();
    }

    private static boolean goesBack(ReportedLine earlier, ReportedLine now) {
        return (earlier.is(StepStatus.COMPLETED) && !now.is(StepStatus.COMPLETED))
                || (earlier.hasStarted() && now.is(StepStatus.NOT_STARTED));
    }

    private Diagnostic finding(ReportedLine earlier, ReportedLine now) {
        return now.finding(id(), now.line().origin())
                .with("status", now.statusWord())
                .with("earlier", earlier.report().period().id())
                .with("was", earlier.statusWord())
                .see("earlier", earlier.line().origin());
    }
}
