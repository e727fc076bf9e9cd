package nl.mlw.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mlw.chart.GanttChart.Group;
import nl.mlw.chart.GanttChart.Row;

/** Where everything in a planning chart stands; in CSS pixels, of which 96 make an inch. */
final class GanttLayout {
    /** The width between the margins of an A4 that lies down. */
    static final int WIDTH = 956;

    static final int LABELS = 336;
    /** 11 pixels are 8.25 points. */
    static final int TEXT = 11;

    static final int HEAD = 48;
    static final int HEADING = 18;
    /** The height of a row with one line of text, where there is room. */
    static final int ROOMY = 19;
    /** Less than this and the bars of two rows would touch. */
    static final int DENSE = 16;

    private static final int END_TEXT = 80;
    private static final int LINE = 12;
    private static final int LABEL_LINES = 2;

    /** The place of a row: its top, its height and the lines of its label. */
    record Place(Row row, double top, double height, List<String> lines) {
        double middle() {
            return top + height / 2;
        }
    }

    /** The place of a heading. */
    record Heading(String title, double top) {}

    private final GanttChart chart;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<Heading> headings = new ArrayList<>();
    private final double bottom;

    /** @param rowHeight of a row with one line of text */
    GanttLayout(GanttChart chart, int rowHeight) {
        this.chart = chart;
        double top = head(chart);
        for (Group group : chart.groups()) {
            if (!group.title().isEmpty()) {
                headings.add(new Heading(group.title(), top));
                top += HEADING;
            }
            for (Row row : group.rows()) {
                List<String> lines = lines(row);
                places.put(row.id(), new Place(row, top, height(lines, rowHeight), lines));
                top += height(lines, rowHeight);
            }
        }
        this.bottom = top;
    }

    /** Where the rows begin: under the head, and under the line of hard dates if there is one. */
    static double head(GanttChart chart) {
        return HEAD + (chart.dates().days().isEmpty() ? 0 : ROOMY);
    }

    /** How much room a row takes. */
    static int height(Row row, int rowHeight) {
        return height(lines(row), rowHeight);
    }

    private static int height(List<String> lines, int rowHeight) {
        return rowHeight + LINE * (lines.size() - 1);
    }

    private static List<String> lines(Row row) {
        String reference = row.reference().isEmpty() ? "" : " (" + row.reference() + ")";
        return new Wrapping(TEXT, LABELS - 12.0, LABEL_LINES).lines(row.label(), reference);
    }

    List<Place> places() {
        return List.copyOf(places.values());
    }

    List<Heading> headings() {
        return List.copyOf(headings);
    }

    /** Empty if the row stands on another sheet. */
    Optional<Place> place(String row) {
        return Optional.ofNullable(places.get(row));
    }

    /** Room behind the last day is kept for the date of a bar that ends there. */
    double x(LocalDate day) {
        double days = Math.max(1, ChronoUnit.DAYS.between(chart.from(), chart.until()));
        double share = ChronoUnit.DAYS.between(chart.from(), day) / days;
        return LABELS + Math.max(0, Math.min(1, share)) * (WIDTH - LABELS - END_TEXT);
    }

    double right() {
        return x(chart.until());
    }

    double bottom() {
        return bottom;
    }
}
