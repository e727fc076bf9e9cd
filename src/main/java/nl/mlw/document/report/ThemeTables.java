package nl.mlw.document.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mlw.document.report.ReportView.Completed;
import nl.mlw.document.report.ReportView.Row;
import nl.mlw.document.report.ReportView.ThemeTable;
import nl.mlw.language.Language;
import nl.mlw.model.Located;
import nl.mlw.model.PeriodReport.Line;
import nl.mlw.model.StepStatus;
import nl.mlw.model.Theme;

/** Fills the table of chapter 7 for each theme, and the annex with what is done. */
final class ThemeTables {
    private final Reported reported;
    private final Language language;
    private final Remarks remarks;

    ThemeTables(Reported reported) {
        this.reported = reported;
        this.language = reported.language();
        this.remarks = new Remarks(reported);
    }

    /** In the order of the themes; assignments of an unknown theme stand in a last table of their own. */
    List<ThemeTable> tables() {
        List<ThemeTable> tables = new ArrayList<>();
        List<Theme> themes = reported.plan().programme().themes();
        for (Theme theme : themes) {
            String title = language.word("report.theme", Map.of("number", theme.number(), "title", theme.title()));
            table(title, of(Set.of(theme.id()), true)).ifPresent(tables::add);
        }
        Set<String> known = themes.stream().map(Theme::id).collect(Collectors.toSet());
        table(language.word("report.theme-unknown"), of(known, false)).ifPresent(tables::add);
        return tables;
    }

    List<Completed> completed() {
        return reported.steps().stream()
                .filter(step -> step.now().is(StepStatus.COMPLETED))
                .map(this::annexRow)
                .toList();
    }

    private List<ReportedStep> of(Set<String> themes, boolean within) {
        return reported.steps().stream()
                .filter(step -> themes.contains(reported.plan()
                                .names()
                                .id(step.now().planned().assignment().theme()))
                        == within)
                .toList();
    }

    private Optional<ThemeTable> table(String title, List<ReportedStep> steps) {
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = steps.stream()
                .filter(step -> !step.now().is(StepStatus.COMPLETED))
                .map(this::row)
                .toList();
        return Optional.of(new ThemeTable(title, rows, rows.isEmpty() ? language.word("report.theme-completed") : ""));
    }

    private Row row(ReportedStep step) {
        return new Row(
                step.number(),
                step.title(),
                start(step),
                end(step),
                revised(step),
                reported.statuses().view(step.now().status()),
                note(step),
                remarks.of(step.now()),
                step.now().is(StepStatus.NOT_STARTED));
    }

    private Completed annexRow(ReportedStep step) {
        String day = step.now()
                .completed()
                .map(Located::value)
                .map(language::date)
                .orElseGet(() -> language.word("report.completed-unknown"));
        return new Completed(
                step.number(),
                step.title(),
                start(step),
                end(step),
                revised(step),
                day,
                note(step),
                remarks.of(step.now()));
    }

    private String start(ReportedStep step) {
        return reported.words().start(step.now().time());
    }

    private String end(ReportedStep step) {
        return reported.words().end(step.now().time());
    }

    private String revised(ReportedStep step) {
        return step.now().missedTo().map(language::date).orElse("");
    }

    private static String note(ReportedStep step) {
        return step.now().line().flatMap(Line::note).map(Located::value).orElse("");
    }
}
