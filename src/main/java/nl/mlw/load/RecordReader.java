package nl.mlw.load;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mlw.model.Decision;
import nl.mlw.model.Kind;
import nl.mlw.model.Located;
import nl.mlw.model.Money;
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
        Located<String> period = fields.text("period");
        String digest = fields.string("digest");
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
        Map<StepStatus, StatusWord> statuses = statuses(fields);
        List<Theme> themes = fields.list("themes", RecordReader::theme);
        List<ReportRecord.Assignment> assignments = fields.list("assignments", RecordReader::assignment);
        List<Decision> decisions = fields.list("decisions", RecordReader::decision);
        Map<String, String> names = new LinkedHashMap<>();
        fields.list("names", f -> names.put(f.string("id"), f.string("title")));
        List<Waiver> waivers = fields.readable("waivers", RecordReader::waiver);
        plan.ifPresent(p -> parts.records.add(new ReportRecord(
                period,
                digest,
                p,
                definitive,
                total,
                unknown,
                statuses,
                themes,
                assignments,
                decisions,
                names,
                waivers,
                fields.place("period"))));
        return plan.isPresent();
    }

    private static Optional<ReportRecord.PlanThen> plan(Fields f) {
        String title = f.string("title");
        Optional<String> shortTitle = f.maybeString("short-title");
        int version = f.number("version").orElse(0);
        boolean adopted =
                f.word("status", "draft", "adopted").filter("adopted"::equals).isPresent();
        Optional<String> to = f.maybeString("reports-to");
        return f.neededDate("date")
                .map(date -> new ReportRecord.PlanThen(title, shortTitle, version, date.value(), adopted, to));
    }

    private static Map<StepStatus, StatusWord> statuses(Fields fields) {
        Map<StepStatus, StatusWord> words = new LinkedHashMap<>();
        fields.mapping("statuses")
                .ifPresent(mapping -> mapping.read(f -> {
                    for (StepStatus status : StepStatus.values()) {
                        f.mapping(status.key())
                                .ifPresent(word -> words.put(
                                        status,
                                        word.read(
                                                w -> new StatusWord(w.maybeString("word"), w.maybeString("meaning")))));
                    }
                    return words;
                }));
        return words;
    }

    private static Theme theme(Fields f) {
        return new Theme(
                f.string("id"), f.string("number"), f.string("title"), List.of(), Optional.empty(), f.origin());
    }

    private static ReportRecord.Assignment assignment(Fields f) {
        String id = f.string("id");
        String number = f.string("number");
        String theme = f.string("theme");
        Located<String> title = f.text("title");
        List<Step> steps = f.has("steps")
                ? f.list("steps", step -> step(step, id))
                : List.of(new Step(id, id, title, time(f, "planning"), Optional.empty(), true, f.origin()));
        return new ReportRecord.Assignment(id, number, theme, title.value(), steps, f.origin());
    }

    private static Step step(Fields f, String assignment) {
        return new Step(
                f.string("id"), assignment, f.text("title"), time(f, "planning"), Optional.empty(), false, f.origin());
    }

    private static Time time(Fields f, String key) {
        return f.has(key)
                ? Times.under(f, key).orElseGet(() -> new Time.Unplanned(true, f.origin()))
                : new Time.Unplanned(false, f.origin());
    }

    private static Decision decision(Fields f) {
        return new Decision(
                f.string("id"),
                f.string("title"),
                Optional.empty(),
                Optional.empty(),
                f.date("date"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                f.origin());
    }

    private static Optional<Waiver> waiver(Fields f) {
        Located<String> rule = f.text("rule");
        List<Located<String>> ids = f.texts("ids");
        String reason = f.string("reason");
        Optional<Ref> decision =
                f.maybeText("decision").map(text -> new Ref(text.value(), Kind.DECISION, text.origin()));
        Optional<Located<LocalDate>> expires = f.neededDate("expires");
        return expires.map(day -> new Waiver(rule, ids, reason, decision, day, f.place("rule")));
    }
}
