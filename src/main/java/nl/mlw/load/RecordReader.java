package nl.mlw.load;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mlw.kind.Kind;
import nl.mlw.model.Decision;
import nl.mlw.model.DecisionKind;
import nl.mlw.model.Located;
import nl.mlw.model.Money;
import nl.mlw.model.OwnWords;
import nl.mlw.model.Planning;
import nl.mlw.model.Programme.StatusWord;
import nl.mlw.model.Ref;
import nl.mlw.model.ReportRecord;
import nl.mlw.model.Step;
import nl.mlw.model.StepStatus;
import nl.mlw.model.Theme;
import nl.mlw.model.Time;
import nl.mlw.model.Waiver;

/**
 * Reads {@code records/<period>.yaml}. What it names need not be in the plan any more, so nothing in it gets an id there and none
 * of its mentions is looked up.
 */
final class RecordReader {

    private RecordReader() {}

    static boolean read(Fields fields, PlanParts parts) {
        Optional<ReportRecord.PlanThen> plan = fields.mapping("plan").flatMap(p -> p.read(RecordReader::plan));
        if (!fields.has("plan")) {
            fields.reportMissing("plan");
        }
        Located<String> period = fields.code("period");
        String digest = fields.code("digest").value();
        boolean definitive = fields.word("planning", "provisional", "definitive")
                .filter("definitive"::equals)
                .isPresent();
        Optional<Fields> budget = fields.mapping("budget");
        Money total = budget.flatMap(b -> b.money("total"))
                .map(Located::value)
                .orElseGet(() -> Money.zero(fields.reading().currency()));
        int unknown = budget.flatMap(b -> b.read(f -> {
                    f.has("total");
                    return f.number("pro-memorie");
                }))
                .orElse(0);
        Map<StepStatus, StatusWord> statuses = StatusesReader.read(fields, Said.THEN);
        String language = plan.map(ReportRecord.PlanThen::language).orElse("");
        ReportLayout report = ReportLayout.read(fields, language, Said.THEN);
        OwnWords words = WorkReader.read(fields, Said.THEN).and(report.labels());
        List<Theme> themes = fields.list("themes", RecordReader::theme);
        List<ReportRecord.Assignment> assignments = fields.list("assignments", RecordReader::assignment);
        List<Decision> decisions = fields.list("decisions", RecordReader::decision);
        Optional<LocalDate> decidedSince = fields.date("decided-since").map(Located::value);
        List<Planning.Deadline> deadlines = fields.readable("deadlines", RecordReader::deadline);
        Map<String, String> names = new LinkedHashMap<>();
        fields.list(
                "names", f -> names.put(f.code("id").value(), f.code("title").value()));
        List<Waiver> waivers = fields.readable("waivers", RecordReader::waiver);
        plan.ifPresent(p -> parts.add(
                ReportRecord.class,
                new ReportRecord(
                        period,
                        digest,
                        p,
                        definitive,
                        total,
                        unknown,
                        statuses,
                        report.columns(),
                        words,
                        themes,
                        assignments,
                        decisions,
                        decidedSince,
                        deadlines,
                        names,
                        waivers,
                        fields.place("period"))));
        return plan.isPresent();
    }

    private static Optional<ReportRecord.PlanThen> plan(Fields f) {
        String title = f.code("title").value();
        Optional<String> shortTitle = f.maybeCode("short-title").map(Located::value);
        String language = LanguageTags.read(f, "language");
        int version = f.number("version").orElse(0);
        boolean adopted =
                f.word("status", "draft", "adopted").filter("adopted"::equals).isPresent();
        Optional<String> to = f.maybeCode("reports-to").map(Located::value);
        return f.neededDate("date")
                .map(date ->
                        new ReportRecord.PlanThen(title, shortTitle, language, version, date.value(), adopted, to));
    }

    private static Theme theme(Fields f) {
        return new Theme(
                f.code("id").value(),
                f.code("number").value(),
                f.code("title").value(),
                List.of(),
                Optional.empty(),
                f.origin());
    }

    private static ReportRecord.Assignment assignment(Fields f) {
        String id = f.code("id").value();
        String number = f.code("number").value();
        String theme = f.code("theme").value();
        Located<String> title = f.code("title");
        List<Step> steps = f.has("steps")
                ? f.list("steps", step -> step(step, id))
                : List.of(new Step(id, id, title, time(f, "planning"), Optional.empty(), true, f.origin()));
        return new ReportRecord.Assignment(id, number, theme, title.value(), steps, f.origin());
    }

    private static Step step(Fields f, String assignment) {
        return new Step(
                f.code("id").value(),
                assignment,
                f.code("title"),
                time(f, "planning"),
                Optional.empty(),
                false,
                f.origin());
    }

    private static Time time(Fields f, String key) {
        return f.has(key)
                ? Times.under(f, key).orElseGet(() -> new Time.Unplanned(true, f.origin()))
                : new Time.Unplanned(false, f.origin());
    }

    private static Optional<DecisionKind> kind(Fields f) {
        Optional<String> word = f.maybeCode("kind").map(Located::value);
        Optional<DecisionKind.Say> say = f.choice("says", DecisionKind.Say.class);
        return word.map(kind -> new DecisionKind(kind, say.orElse(DecisionKind.Say.DECIDES)));
    }

    private static Decision decision(Fields f) {
        return new Decision(
                f.code("id").value(),
                f.code("title").value(),
                Optional.empty(),
                f.maybeCode("body").map(text -> new Ref(text.value(), Kind.BODY, text.origin())),
                f.date("date"),
                Optional.empty(),
                kind(f),
                List.of(),
                false,
                f.origin());
    }

    private static Optional<Planning.Deadline> deadline(Fields f) {
        String id = f.code("id").value();
        String title = f.code("title").value();
        return f.neededDate("date")
                .map(date -> new Planning.Deadline(
                        id, title, date, Optional.empty(), Optional.empty(), Optional.empty(), f.origin()));
    }

    private static Optional<Waiver> waiver(Fields f) {
        Located<String> rule = f.code("rule");
        List<Located<String>> ids = f.codes("ids");
        String reason = f.code("reason").value();
        Optional<Ref> decision =
                f.maybeCode("decision").map(text -> new Ref(text.value(), Kind.DECISION, text.origin()));
        Optional<Located<LocalDate>> expires = f.neededDate("expires");
        return expires.map(day -> new Waiver(rule, ids, reason, decision, day, f.place("rule")));
    }
}
