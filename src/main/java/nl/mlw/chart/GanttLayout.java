package nl.mlw.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private static final int END_TEXT = 80;
    private static final int HEADING = 18;
    private static final int LEGEND = 28;
    private static final int ONE_LINE = 19;
    private static final int LINE = 12;

    /** The place of a row: its top, its height and the lines of its label. */
    record Place(Row row, double top, double height, List<String> lines) {
        double middle() {
            return top + height / 2;
        }
    }

    /** The place of a heading. */
    record Heading(String title, double top, double height) {}

    private final GanttChart chart;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<Heading> headings = new ArrayList<>();
    private final double bottom;

    GanttLayout(GanttChart chart) {
        this.chart = chart;
        double top = HEAD;
        for (Group group : chart.groups()) {
            if (!group.title().isEmpty()) {
                headings.add(new Heading(group.title(), top, HEADING));
                top += HEADING;
            }
            for (Row row : group.rows()) {
                Place place = place(row, top);
                places.put(row.id(), place);
                top += place.height();
            }
        }
        this.bottom = top;
    }

    private static Place place(Row row, double top) {
        String text = row.reference().isEmpty() ? row.label() : row.label() + " (" + row.reference() + ")";
        List<String> lines = TextWidth.wrapped(text, TEXT, LABELS - 12.0, 2);
        return new Place(row, top, ONE_LINE + LINE * (lines.size() - 1.0), lines);
    }

    List<Place> places() {
        return List.copyOf(places.values());
    }

    List<Heading> headings() {
        return List.copyOf(headings);
    }

    boolean has(String row) {
        return places.containsKey(row);
    }

    Place place(String row) {
        Place place = places.get(row);
        if (place == null) {
            throw new IllegalArgumentException(row);
        }
        return place;
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

    int height() {
        return (int) Math.ceil(bottom) + LEGEND;
    }
}
