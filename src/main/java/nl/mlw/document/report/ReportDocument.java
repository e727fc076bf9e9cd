package nl.mlw.document.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.mlw.check.Checked;
import nl.mlw.check.Rulebook;
import nl.mlw.compute.Facts;
import nl.mlw.compute.PeriodSelection;
import nl.mlw.document.Document;
import nl.mlw.document.Mark;
import nl.mlw.document.Page;
import nl.mlw.document.PageInfo;
import nl.mlw.document.PagePath;
import nl.mlw.document.PeriodWords;
import nl.mlw.document.WaiverList;
import nl.mlw.document.table.Table;
import nl.mlw.language.Language;
import nl.mlw.model.Located;
import nl.mlw.model.PeriodReport;
import nl.mlw.model.Programme;
import nl.mlw.model.ReportColumn;

/** The <i>Voortgangsrapportage</i> of a period, as chapter 7 of the plan describes it. */
public record ReportDocument(PeriodSelection selection, Rulebook rulebook) implements Document {

    @Override
    public List<Page> pages(Checked checked, Language language) {
        Facts known = checked.known().reporting(selection.last());
        Language then =
                language.speaking(known.plan().programme().habits().words().in(language.tag()));
        Reported reported = new Reported(known, selection, then);
        ReportView view = view(reported, new WaiverList(known, rulebook, then).table());
        String path = PagePath.of(language, selection.name(), PagePath.name(language, "file.report"));
        return List.of(new Page(path, "report", then, info(reported, title(reported)), view, List.of()));
    }

    private static ReportView view(Reported reported, Table waivers) {
        Language language = reported.language();
        ProgressTables tables = new ProgressTables(reported);
        AttentionPoints points = new AttentionPoints(reported);
        Overview overview = new Overview(reported);
        ReportFacts facts = new ReportFacts(reported);
        Changes changes = new Changes(reported);
        Decided decided = new Decided(reported);
        Table changed = changes.table();
        return new ReportView(
                facts.period(),
                reported.illustration() ? language.word("common.illustration-sentence") : "",
                facts.all(),
                facts.tested(),
                new AskedDecisions(reported).table(),
                overview.counts(),
                overview.total(),
                reported.report().summary().map(Located::value).orElse(""),
                inShort(reported, changes),
                facts.money(),
                new Lateness(reported).lines(),
                new Upcoming(reported).days(),
                overview.legend(),
                points.asking(),
                points.problems(),
                points.attention(),
                since("report.changes-since", reported),
                changed,
                changed.rows().isEmpty() ? noChanges(reported) : "",
                decided.since(),
                decided.table(),
                reported.plan().planning().definitive() ? "" : language.word("report.provisional"),
                tables.progress(),
                tables.completed(),
                waivers,
                notes(reported));
    }

    /** How much changed since the report before, in one line. */
    private static String inShort(Reported reported, Changes changes) {
        List<String> counted = changes.counted();
        return counted.isEmpty()
                ? noChanges(reported)
                : since("report.changed-since", reported)
                        + " "
                        + reported.language().word("report.sentence", Map.of("parts", counted));
    }

    /** How the columns are to be read of which that may be a question. */
    private static List<String> notes(Reported reported) {
        ProgressColumns columns = reported.columns();
        return Stream.of(ReportColumn.NUMBER, ReportColumn.END, ReportColumn.REVISED)
                .filter(columns::has)
                .map(column ->
                        reported.language().word("report.note." + column.key(), Map.of("label", columns.label(column))))
                .toList();
    }

    private static String title(Reported reported) {
        String period = new ReportFacts(reported).periodWords();
        return reported.language().word("report.title-period", Map.of("period", period));
    }

    /** Since which report: by the months that it is about, as people name it. */
    private static String since(String key, Reported reported) {
        return reported.previous()
                .map(report -> reported.language()
                        .word(
                                key,
                                Map.of(
                                        "months",
                                        PeriodWords.of(
                                                report.period().from(),
                                                report.period().through(),
                                                reported.language()),
                                        "date",
                                        reported.language()
                                                .longDate(report.asOf().value()))))
                .orElse("");
    }

    private static String noChanges(Reported reported) {
        return reported.language().word(reported.previous().isEmpty() ? "report.first" : "report.changes-none");
    }

    private static PageInfo info(Reported reported, String title) {
        Language language = reported.language();
        Programme programme = reported.plan().programme();
        PeriodReport report = reported.report();
        String name = programme.shortTitle().orElse(programme.title());
        Map<String, Object> arguments = Map.of(
                "title",
                title,
                "programme",
                name,
                "version",
                programme.version().number(),
                "date",
                report.asOf().value());
        String footer =
                language.word(reported.illustration() ? "report.footer-illustration" : "report.footer", arguments);
        return new PageInfo(
                title,
                language.word("report.subject", arguments),
                language.word("report.title"),
                language.tag(),
                programme.language(),
                report.asOf().value(),
                false,
                Mark.of(!new ReportFacts(reported).adopted(), reported.illustration()),
                footer);
    }
}
