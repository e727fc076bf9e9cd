package nl.mlw.adoption;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mlw.compute.Facts;
import nl.mlw.compute.ReportDigest;
import nl.mlw.diagnostic.Refusal;
import nl.mlw.machine.OutputFile;
import nl.mlw.model.PeriodReport;
import nl.mlw.model.Plan;
import nl.mlw.model.ReportReview;

/** Adopts the report of a period: notes in its file that it is adopted, and keeps beside it what it printed from the plan. */
public final class Adoption {
    private static final Pattern STATUS = Pattern.compile("(?m)^(status:[ ]*)draft\\b");
    private static final Pattern ADOPTED = Pattern.compile("(?m)^status:[ ]*adopted\\b");
    private static final Pattern PERIOD = Pattern.compile("(?m)^(period:[^\\r\\n]*)(\\r?\\n)");

    private final Facts facts;
    private final PeriodReport report;

    private Adoption(Facts facts, PeriodReport report) {
        this.facts = facts;
        this.report = report;
    }

    /** The adoption of this report, if all that has to be so first is so. */
    public static Adoption of(Facts facts, PeriodReport report) {
        Plan plan = facts.plan();
        String period = report.period().id();
        if (plan.record(report).isPresent()) {
            throw Refusal.wrongUse("adopt.done", Map.of("period", period));
        }
        plan.programme()
                .habits()
                .reportReview()
                .filter(test -> isMissing(test, report, plan))
                .ifPresent(test -> {
                    throw Refusal.wrongUse("adopt.untested", Map.of("period", period, "role", plan.title(test.by())));
                });
        plan.periods().stream()
                .filter(earlier -> earlier.period().compareTo(report.period()) < 0)
                .filter(earlier -> plan.record(earlier).isEmpty())
                .findFirst()
                .ifPresent(earlier -> {
                    throw Refusal.wrongUse(
                            "adopt.earlier-first",
                            Map.of("period", period, "earlier", earlier.period().id()));
                });
        return new Adoption(facts.reporting(report), report);
    }

    private static boolean isMissing(ReportReview test, PeriodReport report, Plan plan) {
        return report.tested()
                .filter(tested -> tested.on().isPresent() && !test.isByAnother(tested, plan.names()))
                .isEmpty();
    }

    /** The report's own file, where it changes, and its record; relative to the plan folder. */
    public List<OutputFile> files() {
        String old = report.origin().file().text();
        String adopted = adopted(old);
        List<OutputFile> files = new ArrayList<>();
        if (!adopted.equals(old)) {
            files.add(OutputFile.text("periods/" + report.fileName(), adopted));
        }
        String record = RecordText.of(facts, report, ReportDigest.of(adopted));
        files.add(OutputFile.text("records/" + report.period().id() + ".yaml", record));
        return files;
    }

    /** Only the one word changes: the file stays as people wrote it. */
    private String adopted(String text) {
        if (ADOPTED.matcher(text).find()) {
            return text;
        }
        return replaced(STATUS, text, "$1adopted")
                .or(() -> replaced(PERIOD, text, "$1$2status: adopted$2"))
                .orElseThrow(() -> Refusal.wrongUse(
                        "adopt.status", Map.of("file", report.origin().file().path())));
    }

    private static Optional<String> replaced(Pattern pattern, String text, String replacement) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.replaceFirst(replacement)) : Optional.empty();
    }
}
