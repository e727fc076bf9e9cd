package nl.mlw.load;

import java.util.Optional;
import nl.mlw.kind.FieldType;
import nl.mlw.kind.Kind;
import nl.mlw.model.Located;
import nl.mlw.model.Period;
import nl.mlw.model.PeriodReport;
import nl.mlw.model.StepStatus;
import nl.mlw.source.Origin;
import nl.mlw.yaml.YamlNode;

/** Reads {@code periods/<period>.yaml}. */
final class PeriodReader {

    private PeriodReader() {}

    static boolean read(Fields fields, PlanParts parts) {
        Located<String> id = fields.code("period");
        Optional<Period> period = period(fields, id, everyMonths(parts));
        Optional<PeriodReport> report = period.map(p -> report(fields, p, id.origin()));
        report.ifPresent(r -> parts.add(PeriodReport.class, r));
        if (report.isEmpty()) {
            fields.keys();
        }
        return report.isPresent();
    }

    /** Two when the programme could not be read. */
    private static int everyMonths(PlanParts parts) {
        return parts.programme().map(p -> p.reporting().everyMonths()).orElse(2);
    }

    private static Optional<Period> period(Fields fields, Located<String> id, int months) {
        Optional<Period> period = Period.of(id.value(), months);
        Optional<YamlNode> node = fields.node("period");
        if (period.isEmpty() && node.isPresent()) {
            fields.reading()
                    .report(fields.values()
                            .wrong(node.get(), "period")
                            .with("months", months)
                            .with("last", 12 / months));
        }
        return period;
    }

    private static PeriodReport report(Fields fields, Period period, Origin place) {
        return new PeriodReport(
                period,
                fields.date("as-of").orElseGet(() -> new Located<>(period.through(), place)),
                fields.flag("illustration"),
                fields.word("status", "draft", "adopted")
                        .filter("adopted"::equals)
                        .isPresent(),
                fields.mapping("tested").map(t -> t.read(PeriodReader::tested)),
                fields.maybeText("summary", FieldType.PROSE),
                fields.readable("steps", PeriodReader::line),
                fields.list("plan-changes", PeriodReader::planChange),
                place);
    }

    private static PeriodReport.PlanChange planChange(Fields f) {
        return new PeriodReport.PlanChange(f.codes("of"), f.neededRef("decision", Kind.DECISION), f.origin());
    }

    private static PeriodReport.Tested tested(Fields f) {
        return new PeriodReport.Tested(f.ref("by", Kind.ROLE), f.day("on"), f.maybeString("verdict"), f.origin());
    }

    private static Optional<PeriodReport.StepReport> line(Fields f) {
        var step = f.neededRef("step", Kind.STEP);
        if (!f.has("status")) {
            f.reportMissing("status");
        }
        Optional<Fields> revised = f.mapping("revised");
        var revisedUntil = revised.flatMap(r -> r.neededDate("until"));
        var revisedBy = revised.flatMap(r -> r.read(inner -> {
            inner.has("until");
            return inner.ref("decision", Kind.DECISION);
        }));
        PeriodReport.StepReport blank = new PeriodReport.StepReport(
                step,
                StepStatus.NOT_STARTED,
                f.maybeText("note", FieldType.CELL),
                f.date("started"),
                revisedUntil,
                revisedBy,
                f.date("completed"),
                f.maybeText("cause", FieldType.CELL),
                f.maybeText("effect", FieldType.CELL),
                f.maybeText("measure", FieldType.CELL),
                f.mapping("asks").flatMap(a -> a.read(PeriodReader::ask)),
                result(f),
                f.node("status").map(YamlNode::origin).orElse(f.origin()));
        return f.choice("status", StepStatus.class).map(blank::as);
    }

    /** Without what is asked there is nothing to decide. */
    private static Optional<PeriodReport.Ask> ask(Fields f) {
        Located<String> decision = f.text("decision", FieldType.CELL);
        PeriodReport.Ask ask = new PeriodReport.Ask(
                decision, f.ref("of", Kind.BODY), f.date("by"), f.maybeText("advice", FieldType.CELL), f.origin());
        return Optional.of(ask).filter(a -> !decision.value().isEmpty());
    }

    private static PeriodReport.Delivery result(Fields f) {
        return new PeriodReport.Delivery(
                f.date("delivered"), f.date("tested"), f.ref("adopted", Kind.DECISION), f.date("implemented"));
    }
}
