package nl.mlw.document.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.mlw.document.Page;
import nl.mlw.document.PageInfo;
import nl.mlw.document.Printed;
import nl.mlw.document.table.Cell.Lines;
import nl.mlw.document.table.Cell.Own;
import nl.mlw.document.table.Cell.Phrase;
import nl.mlw.document.table.Cell.Prose;
import nl.mlw.document.table.Cell.Quiet;
import nl.mlw.document.table.Cell.Status;
import nl.mlw.document.table.Cell.Strong;
import nl.mlw.document.table.Cell.Wide;
import nl.mlw.document.table.Cell.Words;
import nl.mlw.document.table.Table.Band;
import nl.mlw.language.Language;
import nl.mlw.render.Format;
import nl.mlw.render.html.HtmlFormat;
import nl.mlw.render.markdown.MarkdownFormat;
import nl.mlw.render.template.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prints tables as templates do, in a document in English of a plan in Dutch. */
class TableTest {
    private static final Column NUMBER = Column.of("No", ColumnKind.NUMBER, 16.5);
    private static final Column WHAT = Column.of("What", ColumnKind.TEXT).asHead();
    private static final Column SUM = Column.of("Sum", ColumnKind.AMOUNT, 34);

    @TempDir
    Path templates;

    @Test
    void aCellIsSetByWhatItIs() throws IOException {
        assertCell(new Words("a|b"), "a\\|b", "a|b");
        assertCell(new Own("Visie"), "Visie", "<span lang=\"nl\">Visie</span>");
        assertCell(
                new Cell.Link("Visie", "opdracht-1"),
                "[Visie](#opdracht-1)",
                "<a href=\"#opdracht-1\"><span lang=\"nl\">Visie</span></a>");
        assertCell(new Prose("*Visie*"), "*Visie*", "<span lang=\"nl\"><em>Visie</em></span>");
        assertCell(new Cell.Day("1 Sep 2021", LocalDate.of(2021, 9, 1)), "1 Sep 2021", "1 Sep 2021");
        assertCell(new Cell.Amount("€1.00", BigDecimal.ONE), "€1.00", "€1.00");
        assertCell(
                new Status("dot green", "Good"),
                "🟢 Good",
                "<span class=\"status dot green\"><span class=\"mark\"></span>Good</span>");
        assertCell(
                Phrase.of("of " + Language.OPEN + "ons" + Language.CLOSE + "."),
                "of ons.",
                "of <span lang=\"nl\">ons</span>.");
    }

    @Test
    void linesAreBelowEachOtherAndInMarkdownFollowEachOther() throws IOException {
        Cell title = new Strong(new Words("Title"));
        Cell more = new Quiet(new Words("more"));
        assertCell(
                new Lines(List.of(title, new Words("one."), new Words("Two."), more)),
                "**Title** · one. Two. · more",
                "<strong>Title</strong><br/>one.<br/>Two.<br/><span class=\"quiet\">more</span>");
        assertThat(printed("md", row(new Lines(List.of(new Prose("- een\n- twee"), more)))))
                .contains("twee<br>more |");
        assertThat(printed("html", row(new Lines(List.of(new Prose("- een\n- twee"), more)))))
                .contains("</ul>", "</div><span class=\"quiet\">more</span></td>");
    }

    @Test
    void aRowStandsOutAndHasRemarksBelowIt() throws IOException {
        Cell remark = new Words("Late.");
        Table table = new Table(
                "All",
                "x",
                List.of(NUMBER, WHAT, SUM),
                List.of(
                        Row.of(RowKind.GROUP, new Wide(new Own("Groep"), 3)),
                        new Row(
                                RowKind.WAITING,
                                List.of(new Words("1"), new Words("a"), Cell.EMPTY),
                                List.of(new Prose("Zo."), remark)),
                        Row.of(RowKind.MORE, new Strong(new Words("Asked")), new Wide(new Words("b"), 2)),
                        Row.of(RowKind.TOTAL, Cell.EMPTY, new Wide(new Strong(new Words("Total")), 2))));
        assertThat(printed("md", table)).isEqualTo("""
                | No | What | Sum |
                | --- | --- | ---: |
                | | **Groep** | |
                | 1 | a |  |
                | | ↳ Zo. Late. | |
                | ↳ **Asked** | b | |
                |  | **Total** | |
                """.strip());
        assertThat(printed("html", table))
                .contains(
                        "<table class=\"data x\">",
                        "<caption>All</caption>",
                        "<th scope=\"col\" class=\"nr\" style=\"width: 16.5mm\">No</th>",
                        "<th scope=\"col\" class=\"text\">What</th>",
                        "<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"3\"><span lang=\"nl\">Groep</span></th></tr>",
                        "<tr class=\"waiting has-remark\"><td class=\"nr\">1</td><th scope=\"row\" class=\"text\">a</th>",
                        "<tr class=\"remark waiting\"><td></td><td colspan=\"2\"><span lang=\"nl\">Zo.</span> Late.</td></tr>",
                        "<th scope=\"row\" class=\"text\" colspan=\"2\"><strong>Total</strong></th>");
    }

    @Test
    void columnsInABandHaveItsLabelOverThem() throws IOException {
        Column month = Column.of("jan", ColumnKind.MARK);
        Table table = Table.banded(
                "months",
                List.of(new Band("", List.of(WHAT)), new Band("2021", List.of(month, month))),
                List.of(Row.of(new Words("a"), new Words("■"), Cell.EMPTY)));
        assertThat(printed("md", table)).isEqualTo("""
                | What | 2021 jan | jan |
                | --- | :-: | :-: |
                | a | ■ |  |
                """.strip());
        assertThat(printed("html", table))
                .contains(
                        "<th scope=\"col\" class=\"text\" rowspan=\"2\">What</th>",
                        "<th scope=\"colgroup\" class=\"band\" colspan=\"2\">2021</th>",
                        "<th scope=\"col\" class=\"mark-cell\">jan</th>");
    }

    @Test
    void withoutRowsNothingIsSaid() {
        Table table = new Table("All", "x", List.of(WHAT), List.of());
        assertThat(table).isEqualTo(new Table("", "x", List.of(), List.of(), List.of()));
    }

    private void assertCell(Cell cell, String markdown, String html) throws IOException {
        assertThat(printed("md", row(cell))).endsWith("| " + markdown + " |");
        assertThat(printed("html", row(cell))).contains("<td class=\"amount\">" + html + "</td>");
    }

    private static Table row(Cell cell) {
        return new Table("", "x", List.of(SUM), List.of(Row.of(cell)));
    }

    private String printed(String format, Table table) throws IOException {
        Files.writeString(
                templates.resolve("x." + format + ".ftl"),
                "<#import \"parts/parts." + format + ".ftl\" as parts>\n<@parts.table view/>\n");
        PageInfo info = new PageInfo("", "", "", "en", "nl", LocalDate.of(2021, 9, 1), false, List.of(), "");
        Page page = new Page("x", "x", Printed.language("en"), info, table, List.of());
        Templates all = Templates.in(templates);
        Format printer = format.equals("md") ? new MarkdownFormat(all) : new HtmlFormat(all);
        return new String(printer.render(page), StandardCharsets.UTF_8).strip();
    }
}
