package nl.mlw.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.mlw.chart.GanttChart.Group;
import nl.mlw.chart.GanttChart.Row;

/**
 * Cuts a chart into drawings that each fit on a sheet of paper with letters of full size, each with the head and the
 * legend of its own. Rows stand somewhat closer where that saves a sheet.
 */
public final class GanttSheets {
    /** What one sheet can hold, in CSS pixels: an A4 that lies down, between its margins. */
    public static final int SHEET = 590;

    /** So many lines are kept free under a drawing for a remark. */
    static final int REMARKS = 2;

    private static final int REMARK_ROOM = 14 * REMARKS;

    private final GanttChart chart;
    private final int rowHeight;
    private final double first;
    private final double foot;
    private final List<GanttChart> sheets = new ArrayList<>();
    private final List<Group> done = new ArrayList<>();
    private double used;

    private GanttSheets(GanttChart chart, int rowHeight, double first) {
        this.chart = chart;
        this.rowHeight = rowHeight;
        this.first = first;
        this.foot = new Legend(chart, true).height() + (chart.dependencies().isEmpty() ? 0 : REMARK_ROOM);
        this.used = GanttLayout.head(chart);
        chart.groups().forEach(this::group);
        turn();
    }

    /**
     * The sheets of a chart, in order.
     *
     * @param first what is left on the first one, in CSS pixels
     */
    public static List<GanttDrawing> of(GanttChart chart, double first) {
        int fewest = new GanttSheets(chart, GanttLayout.DENSE, first).sheets.size();
        GanttSheets best = IntStream.iterate(GanttLayout.ROOMY, height -> height >= GanttLayout.DENSE, h -> h - 1)
                .mapToObj(height -> new GanttSheets(chart, height, first))
                .filter(cut -> cut.sheets.size() == fewest)
                .findFirst()
                .orElseThrow();
        return best.sheets.stream()
                .map(sheet -> new GanttDrawing(sheet, best.rowHeight))
                .toList();
    }

    private void group(Group group) {
        String title = group.title();
        List<Row> rows = new ArrayList<>();
        for (Row row : group.rows()) {
            double heading = rows.isEmpty() && !title.isEmpty() ? GanttLayout.HEADING : 0;
            double height = GanttLayout.height(row, rowHeight);
            if (used + heading + height + foot > room() && used > GanttLayout.head(chart)) {
                close(title, rows);
                title = rows.isEmpty() ? title : group.continued();
                rows = new ArrayList<>();
                turn();
                heading = title.isEmpty() ? 0 : GanttLayout.HEADING;
            }
            rows.add(row);
            used += heading + height;
        }
        close(title, rows);
    }

    private double room() {
        return sheets.isEmpty() ? first : SHEET;
    }

    private void close(String title, List<Row> rows) {
        if (!rows.isEmpty()) {
            done.add(new Group(title, title, rows));
        }
    }

    private void turn() {
        if (!done.isEmpty() || sheets.isEmpty()) {
            sheets.add(chart.with(done));
            done.clear();
            used = GanttLayout.head(chart);
        }
    }
}
