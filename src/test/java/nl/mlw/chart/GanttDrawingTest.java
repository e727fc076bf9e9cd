package nl.mlw.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class GanttDrawingTest {
    private static final LocalDate FROM = LocalDate.of(2021, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2022, 1, 1);

    @Test
    void theSameChartGivesTheSameBytes() {
        assertThat(GanttDrawing.draw(chart("good", 5))).isEqualTo(GanttDrawing.draw(chart("good", 5)));
    }

    @Test
    void aDrawingHasATitleADescriptionAndWholeNumbersForItsSize() throws Exception {
        Element root = parse(GanttDrawing.draw(chart("good", 5)));
        assertThat(root.getAttribute("width")).matches("\\d+");
        assertThat(root.getAttribute("height")).matches("\\d+");
        assertThat(root.getAttribute("viewBox")).matches("0 0 \\d+ \\d+");
        assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Planning <1> & 2");
        assertThat(root.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("Wat er staat");
    }

    @Test
    void nothingIsTransparentAndTextIsNotTooSmall() {
        String svg = GanttDrawing.draw(chart("risk", 5));
        assertThat(svg).doesNotContain("opacity").doesNotContain("Gradient").contains("Liberation Sans");
        assertThat(Pattern.compile("font-size=\"(\\d+)\"")
                        .matcher(svg)
                        .results()
                        .map(MatchResult::group)
                        .distinct())
                .isSubsetOf("font-size=\"11\"", "font-size=\"12\"");
    }

    @Test
    void statusesDifferWithoutColourToo() {
        List<String> drawings =
                List.of("good", "risk", "problem", "suspended", "not-started", "completed", "cancelled").stream()
                        .map(status -> GanttDrawing.draw(chart(status, 1)).replaceAll("#[0-9a-f]{6}", "#"))
                        .toList();
        assertThat(drawings).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40, 120})
    void aDrawingFitsOnAPageHoweverManyRowsItHas(int rows) throws Exception {
        Element root = parse(GanttDrawing.draw(chart("good", rows)));
        assertThat(Integer.parseInt(root.getAttribute("height"))).isBetween(40, 590);
        assertThat(Integer.parseInt(root.getAttribute("width"))).isBetween(1, 956);
    }

    @Test
    void aLongTitleIsWrappedAndThenShortened() {
        String text =
                "Overzicht van alle lopende aanbestedingen en het opstellen van een kalender voor de jaren 2022-2025";
        List<String> lines = TextWidth.wrapped(text, 11, 200, 2);
        assertThat(lines).hasSize(2).allMatch(line -> TextWidth.of(line, 11) <= 200);
        assertThat(lines.get(1)).endsWith("…");
        assertThat(TextWidth.wrapped("Kort", 11, 200, 2)).containsExactly("Kort");
    }

    private static GanttChart chart(String status, int rows) {
        List<GanttChart.Row> all = IntStream.range(0, rows)
                .mapToObj(i -> new GanttChart.Row(
                        "OPD-" + i,
                        i + ". Een opdracht met <scherpe> haken & \"aanhalingstekens\"",
                        String.valueOf(i),
                        i == 2
                                ? Optional.empty()
                                : Optional.of(new GanttChart.Bar(
                                        FROM.plusDays(i), FROM.plusDays(90), Optional.of(FROM.plusDays(120)), status)),
                        "01-04-2021"))
                .toList();
        return new GanttChart(
                "Planning <1> & 2",
                "Wat er staat",
                FROM,
                UNTIL,
                List.of(new GanttChart.Span("2021", FROM, UNTIL)),
                List.of(new GanttChart.Span("1e kw", FROM, FROM.plusMonths(3))),
                Optional.of(new GanttChart.Moment("peildatum", FROM.plusDays(200))),
                List.of(new GanttChart.Group("Groep", all)),
                List.of(
                        new GanttChart.Dependency("OPD-0", "OPD-1"),
                        new GanttChart.Dependency("OPD-2", "OPD-3"),
                        new GanttChart.Dependency("OPD-0", "nergens")),
                List.of(new GanttChart.Key(status, "Status")),
                "Uitloop",
                "Wacht");
    }

    private static Element parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
    }
}
