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
        assertThat(drawn(chart("dot green", 5))).isEqualTo(drawn(chart("dot green", 5)));
    }

    @Test
    void aDrawingHasATitleADescriptionAndWholeNumbersForItsSize() throws Exception {
        Element root = parse(drawn(chart("dot green", 5)));
        assertThat(root.getAttribute("width")).matches("\\d+");
        assertThat(root.getAttribute("height")).matches("\\d+");
        assertThat(root.getAttribute("viewBox")).matches("0 0 \\d+ \\d+");
        assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Planning <1> & 2");
        assertThat(root.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("Wat er staat");
    }

    @Test
    void hardDatesAreDiamondsWithTheirDateWhereThereIsRoomForIt() {
        String svg = drawn(chart("dot green", 5));
        assertThat(svg.split("<polygon points=\"\\S+ \\S+ \\S+ \\S+\" fill=\"#0b4a6f\"", -1))
                .hasSize(4);
        assertThat(svg).contains(">Vaste datums<", ">dag 55<", ">dag 999<").doesNotContain(">dag 50<");
    }

    @Test
    void nothingIsTransparentAndTextIsNotTooSmall() {
        String svg = drawn(chart("triangle orange", 5));
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
        List<String> drawings = List.of(
                        "dot green",
                        "triangle orange",
                        "square red",
                        "bars purple",
                        "ring grey",
                        "tick blue",
                        "dash grey",
                        "dotted grey")
                .stream()
                .map(status -> drawn(chart(status, 1)).replaceAll("#[0-9a-f]{6}", "#"))
                .toList();
        assertThat(drawings).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 24, 25, 40, 120, 400})
    void eachSheetFitsOnAPageAndNoRowIsLostOrSmaller(int rows) throws Exception {
        GanttChart chart = chart("dot green", rows);
        List<GanttDrawing> sheets = GanttSheets.of(chart, 300);
        assertThat(sheets.stream().flatMap(sheet -> sheet.rows().stream())).isEqualTo(chart.rows());
        assertThat(sheets).isNotEmpty();
        for (GanttDrawing sheet : sheets) {
            Element root = parse(sheet.svg("Deel", "Twee regels lang. ".repeat(20), "-1"));
            assertThat(root.getAttribute("width")).isEqualTo("956");
            assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 956 " + root.getAttribute("height"));
            assertThat(Integer.parseInt(root.getAttribute("height")))
                    .isLessThanOrEqualTo(sheet == sheets.get(0) ? 300 : 590);
        }
    }

    @Test
    void rowsStandSomewhatCloserWhereThatSavesASheet() {
        assertThat(GanttSheets.of(chart("dot green", 24), 535)).hasSize(1);
        assertThat(GanttSheets.of(chart("dot green", 10), 535))
                .hasSize(1)
                .first()
                .satisfies(sheet -> assertThat(sheet.svg("", "", ""))
                        .isEqualTo(new GanttDrawing(chart("dot green", 10)).svg("", "", "")));
    }

    @Test
    void theLegendHasOnlyWhatOccursAndAsManyLinesAsThatTakes() {
        String word = "Een woord voor een status dat een programma zelf gekozen heeft";
        List<GanttChart.Key> keys = List.of("dot green", "triangle orange", "square red", "bars purple").stream()
                .map(status -> new GanttChart.Key(status, status + " " + word))
                .toList();
        List<GanttChart.Row> rows = List.of("dot green", "triangle orange", "square red").stream()
                .map(status -> row(status, FROM, FROM.plusDays(30), status))
                .toList();
        GanttChart chart = chart(List.of(new GanttChart.Group("", "", rows)), List.of(), keys);
        String svg = drawn(chart);
        assertThat(svg).contains("square red " + word).doesNotContain("bars purple " + word, "Uitloop", "Wacht");
        assertThat(new Legend(chart, true).height()).isEqualTo(10 + 2 * Legend.LINE);
    }

    private static String drawn(GanttChart chart) {
        return new GanttDrawing(chart).svg("Wat er staat", "", "");
    }

    private static GanttChart.Row row(String id, LocalDate from, LocalDate until, String status) {
        return new GanttChart.Row(
                id, id, id, "", Optional.of(new GanttChart.Bar(from, until, Optional.empty(), status)), "");
    }

    private static GanttChart chart(String status, int rows) {
        List<GanttChart.Row> all = IntStream.range(0, rows)
                .mapToObj(i -> new GanttChart.Row(
                        "OPD-" + i,
                        String.valueOf(i),
                        i + ". Een opdracht met <scherpe> haken & \"aanhalingstekens\"",
                        String.valueOf(i),
                        i == 2
                                ? Optional.empty()
                                : Optional.of(new GanttChart.Bar(
                                        FROM.plusDays(i), FROM.plusDays(90), Optional.of(FROM.plusDays(120)), status)),
                        "01-04-2021"))
                .toList();
        return chart(
                List.of(new GanttChart.Group("Groep", "Groep (vervolg)", all)),
                List.of(
                        new GanttChart.Dependency("OPD-0", "OPD-1"),
                        new GanttChart.Dependency("OPD-2", "OPD-3"),
                        new GanttChart.Dependency("OPD-0", "nergens")),
                List.of(new GanttChart.Key(status, "Status")));
    }

    private static GanttChart chart(
            List<GanttChart.Group> groups, List<GanttChart.Dependency> dependencies, List<GanttChart.Key> keys) {
        return new GanttChart(
                "Planning <1> & 2",
                FROM,
                UNTIL,
                List.of(new GanttChart.Span("2021", List.of(), FROM, UNTIL)),
                List.of(new GanttChart.Span("1e kw", List.of(), FROM, FROM.plusMonths(3))),
                Optional.of(new GanttChart.Moment("peildatum", FROM.plusDays(200))),
                new GanttChart.Dates(
                        "Vaste datums",
                        List.of(
                                new GanttChart.Moment("dag 50", FROM.plusDays(50)),
                                new GanttChart.Moment("dag 55", FROM.plusDays(55)),
                                new GanttChart.Moment("dag 999", FROM.plusDays(999)))),
                groups,
                dependencies,
                keys,
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
