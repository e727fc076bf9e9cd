package nl.mlw.document.gantt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Checked;
import nl.mlw.compute.Facts;
import nl.mlw.document.Document;
import nl.mlw.document.Edition;
import nl.mlw.document.Labelled;
import nl.mlw.document.Mark;
import nl.mlw.document.Page;
import nl.mlw.document.PageInfo;
import nl.mlw.document.PagePath;
import nl.mlw.document.StatusMeaning;
import nl.mlw.document.Statuses;
import nl.mlw.document.table.Cell;
import nl.mlw.language.Language;
import nl.mlw.model.HouseStyle;
import nl.mlw.model.PeriodReport;
import nl.mlw.model.Plan;
import nl.mlw.model.Planning;
import nl.mlw.model.Programme;

/**
 * The planning of chapter 6, as a table and as a drawing.
 *
 * @param asked what a column stands for; without it, the finest that is a pleasure to read
 */
public record GanttDocument(Optional<Granularity> asked) implements Document {
    /** So many rows leave room on a sheet for the tables under the drawing. */
    private static final int BRIEF = 5;

    @Override
    public List<Page> pages(Checked checked, Language language) {
        Facts facts = checked.known();
        PlanningRows rows = new PlanningRows(facts);
        TimeLine line = TimeLine.of(rows.all(), facts.plan().programme(), asked, language);
        PlanningWords words = new PlanningWords(facts, language, line);
        GanttView view = view(facts, rows, line, words, language);
        String path = PagePath.of(language, PagePath.name(language, "file.planning"));
        return List.of(new Page(
                path,
                "gantt",
                language,
                info(facts, language),
                view,
                List.of(new PlanningChart(facts, rows, line, words, language)
                        .figure(PagePath.name(language, "file.planning"), roomFor(view, facts)))));
    }

    /** Why this plan cannot have the columns that were asked for; empty if it can. */
    public Optional<TooManyColumns> misfit(Facts facts, Language language) {
        List<PlanningRow> rows = new PlanningRows(facts).all();
        Programme programme = facts.plan().programme();
        return asked.map(granularity -> TimeLine.exactly(rows, programme, granularity, language))
                .filter(line -> !line.isReadable())
                .map(line -> new TooManyColumns(
                        line.columns().size(),
                        line.granularity().most(),
                        line.from(),
                        line.until(),
                        TimeLine.of(rows, programme, asked, language).granularity()));
    }

    /** What the title, the line under it and a logo leave of the first sheet. */
    private static double roomFor(GanttView view, Facts facts) {
        StringBuilder line = new StringBuilder(view.programme());
        view.facts()
                .forEach(fact ->
                        line.append(fact.label()).append(text(fact.value())).append(" : · "));
        line.append(view.provisional()).append(view.illustration());
        boolean logo = facts.plan().style().flatMap(HouseStyle::logo).isPresent();
        return FirstSheet.room(line.toString(), logo);
    }

    private static GanttView view(
            Facts facts, PlanningRows rows, TimeLine line, PlanningWords words, Language language) {
        Planning planning = facts.plan().planning();
        Optional<PeriodReport> report = facts.states().report();
        PlanningTables tables = new PlanningTables(rows, words, line, language);
        return new GanttView(
                facts.plan().programme().title(),
                planning.definitive() ? "" : language.word("common.provisional-sentence"),
                planning.note().orElse(""),
                Mark.of(facts).contains(Mark.ILLUSTRATION) ? language.word("common.illustration-sentence") : "",
                facts(facts, language),
                rows.all().size() <= BRIEF,
                tables.grid(),
                tables.inWords(),
                rows.all().isEmpty() ? language.word("common.no-assignments") : "",
                tables.dates(planning),
                report.isEmpty() ? List.of() : legend(facts.plan(), language),
                marks(rows, line, language));
    }

    private static List<String> marks(PlanningRows rows, TimeLine line, Language language) {
        List<String> beyond = rows.all().stream()
                .filter(row -> !row.days().allMatch(line::holds))
                .map(row -> row.planned().number())
                .toList();
        Stream<String> usual = Stream.of(language.word("gantt.mark-planned"), language.word("gantt.mark-later"));
        Stream<String> cut = beyond.isEmpty()
                ? Stream.of()
                : Stream.of(language.word(
                        beyond.size() == 1 ? "gantt.beyond.one" : "gantt.beyond.many",
                        Map.of(
                                "rows",
                                beyond,
                                "from",
                                language.longDate(line.from()),
                                "until",
                                language.longDate(line.until()))));
        return Stream.concat(usual, cut).toList();
    }

    private static List<Labelled> facts(Facts facts, Language language) {
        List<Labelled> all = new ArrayList<>();
        all.add(new Labelled(language.word("common.as-of"), language.longDate(facts.asOf())));
        Programme.PlanVersion version = facts.plan().programme().version();
        all.add(new Labelled(
                language.word("common.plan-version"),
                language.word(
                        "common.plan-version-text",
                        Map.of(
                                "number",
                                version.number(),
                                "date",
                                language.longDate(version.date().value())))));
        facts.states()
                .report()
                .ifPresent(report -> all.add(new Labelled(
                        language.word("gantt.progress"), report.period().id())));
        return all;
    }

    private static List<StatusMeaning> legend(Plan plan, Language language) {
        return new Statuses(plan, language).legend();
    }

    /** All facts of a planning are plain words. */
    private static String text(Cell cell) {
        return ((Cell.Words) cell).text();
    }

    private static PageInfo info(Facts facts, Language language) {
        String variant = facts.plan().planning().definitive() ? "" : "-provisional";
        return new Edition(facts.plan(), language).page("gantt", variant, facts).wide();
    }
}
