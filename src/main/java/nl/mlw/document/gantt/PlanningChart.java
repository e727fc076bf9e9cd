package nl.mlw.document.gantt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mlw.chart.GanttChart;
import nl.mlw.chart.GanttDrawing;
import nl.mlw.chart.GanttSheets;
import nl.mlw.compute.DateRange;
import nl.mlw.compute.Facts;
import nl.mlw.document.Figure;
import nl.mlw.document.StatusMeaning;
import nl.mlw.document.Statuses;
import nl.mlw.document.table.Cell;
import nl.mlw.language.Language;
import nl.mlw.model.StepStatus;

/** Turns the planning into a drawing. */
public final class PlanningChart {
    private static final String WITHOUT_REPORT = "planned";

    private final Facts facts;
    private final PlanningRows rows;
    private final TimeLine line;
    private final PlanningWords words;
    private final Language language;

    PlanningChart(Facts facts, PlanningRows rows, TimeLine line, PlanningWords words, Language language) {
        this.facts = facts;
        this.rows = rows;
        this.line = line;
        this.words = words;
        this.language = language;
    }

    /**
     * The planning as a drawing in another document; nothing if nothing is planned.
     *
     * @param path as of a figure
     * @param firstSheet what is left on the first sheet of paper, in CSS pixels
     */
    public static Optional<Figure> within(Facts facts, Language language, String path, double firstSheet) {
        PlanningRows rows = new PlanningRows(facts);
        TimeLine line = TimeLine.of(rows.all(), facts.plan().programme(), Optional.empty(), language);
        PlanningChart chart = new PlanningChart(facts, rows, line, new PlanningWords(facts, language, line), language);
        return rows.all().isEmpty() ? Optional.empty() : Optional.of(chart.figure(path, firstSheet));
    }

    /** @param firstSheet what is left on the first sheet of paper, in CSS pixels */
    Figure figure(String path, double firstSheet) {
        GanttChart chart = chart();
        GanttDrawing whole = new GanttDrawing(chart);
        List<GanttDrawing> sheets = GanttSheets.of(chart, firstSheet);
        ChartWords told = new ChartWords(line, language);
        return new Figure(
                path,
                told.whole(whole),
                whole.svg(told.whole(whole), told.remark(whole), ""),
                IntStream.range(0, sheets.size())
                        .mapToObj(i -> sheet(sheets.get(i), i + 1, sheets.size(), told))
                        .toList());
    }

    private static Figure.Sheet sheet(GanttDrawing drawing, int part, int parts, ChartWords told) {
        String alt = parts == 1 ? told.whole(drawing) : told.part(drawing, part, parts);
        return new Figure.Sheet(alt, drawing.svg(alt, told.remark(drawing), "-" + part));
    }

    private GanttChart chart() {
        return new GanttChart(
                language.word(
                        "gantt.title-of",
                        Map.of("programme", facts.plan().programme().title())),
                line.from(),
                line.until(),
                line.years(),
                line.granularity() == Granularity.YEAR ? List.of() : line.columns(),
                asOf(),
                dates(),
                groups(),
                dependencies(),
                legend(),
                language.word("gantt.later"),
                language.word("gantt.waits"));
    }

    private Optional<GanttChart.Moment> asOf() {
        return Optional.of(facts.asOf())
                .filter(line::holds)
                .map(day -> new GanttChart.Moment(language.word("gantt.as-of", Map.of("date", day)), day));
    }

    /** Each day once, however much happens on it: the table of these dates says what. */
    private GanttChart.Dates dates() {
        return new GanttChart.Dates(
                language.word("gantt.dates-heading"),
                HardDate.of(facts.plan().planning()).stream()
                        .map(HardDate::day)
                        .distinct()
                        .filter(day -> !day.isBefore(line.from()))
                        .map(day -> new GanttChart.Moment(language.date(day), day))
                        .toList());
    }

    private List<GanttChart.Group> groups() {
        return rows.byGroup().entrySet().stream()
                .map(group -> new GanttChart.Group(
                        group.getKey(),
                        group.getKey().isEmpty()
                                ? ""
                                : language.word("gantt.continued", Map.of("title", group.getKey())),
                        group.getValue().stream().map(this::row).toList()))
                .toList();
    }

    private GanttChart.Row row(PlanningRow row) {
        Optional<GanttChart.Bar> bar = row.state()
                .stretch()
                .filter(line::shows)
                .map(stretch -> new GanttChart.Bar(
                        stretch.from(), stretch.until(), row.state().extension().map(DateRange::until), status(row)));
        String note = bar.map(b -> end(row, b)).orElseGet(() -> words.when(row));
        return new GanttChart.Row(
                row.planned().id(),
                row.planned().number(),
                row.planned().number() + ". " + row.planned().title(),
                words.reference(row),
                bar,
                note);
    }

    /** Of what has been completed the real end, which may be unknown. */
    private String end(PlanningRow row, GanttChart.Bar bar) {
        boolean unknown =
                row.state().is(StepStatus.COMPLETED) && row.state().completed().isEmpty();
        return unknown ? language.word("gantt.completed-unknown") : language.date(bar.end());
    }

    private String status(PlanningRow row) {
        return words.status(row) instanceof Cell.Status status ? status.code() : WITHOUT_REPORT;
    }

    private List<GanttChart.Dependency> dependencies() {
        return rows.all().stream()
                .flatMap(row -> row.before().stream()
                        .map(before -> new GanttChart.Dependency(
                                before.id(), row.planned().id())))
                .toList();
    }

    /** Only what occurs. */
    private List<GanttChart.Key> legend() {
        Set<String> used = rows.all().stream().map(this::status).collect(Collectors.toSet());
        Stream<GanttChart.Key> keys = new Statuses(facts.plan(), language)
                .legend().stream().filter(entry -> used.contains(entry.code())).map(PlanningChart::key);
        Stream<GanttChart.Key> planned = used.contains(WITHOUT_REPORT)
                ? Stream.of(new GanttChart.Key(WITHOUT_REPORT, language.word("gantt.planned")))
                : Stream.of();
        return Stream.concat(keys, planned).toList();
    }

    private static GanttChart.Key key(StatusMeaning entry) {
        return new GanttChart.Key(entry.code(), entry.word());
    }
}
