package nl.mlw.document.gantt;

import java.util.ArrayList;
import java.util.List;
import nl.mlw.chart.GanttChart.Span;

/** The heads of the table of the planning, with names that fit in its columns. */
final class TableHead {
    /** More columns than this get less beside them, and so some room. */
    private static final int USUAL = 24;

    /** In millimetres, what is left for all columns together. */
    private static final double ROOM = 157;

    private static final double MORE_ROOM = 185;
    private static final double QUARTER = 9;
    private static final double YEAR = 7;

    private final TimeLine line;
    private final List<Span> columns;

    TableHead(TimeLine line) {
        this.line = line;
        this.columns = line.columns();
    }

    boolean isCrowded() {
        return columns.size() > USUAL;
    }

    /** Over the columns; none if the columns are years themselves. */
    List<GanttView.Year> years() {
        return line.granularity() == Granularity.YEAR
                ? List.of()
                : line.years().stream().map(this::year).toList();
    }

    private GanttView.Year year(Span year) {
        int count = (int) columns.stream()
                .filter(column -> column.from().getYear() == year.from().getYear())
                .count();
        return new GanttView.Year(name(year, count * width() < YEAR), count);
    }

    List<GanttView.Column> columns() {
        boolean narrow = line.granularity() == Granularity.QUARTER && width() < QUARTER;
        List<GanttView.Column> all = new ArrayList<>();
        String year = "";
        for (Span column : columns) {
            String own = String.valueOf(column.from().getYear());
            boolean named = !own.equals(year) && !own.equals(column.label());
            all.add(new GanttView.Column(named ? own : "", name(column, narrow)));
            year = own;
        }
        return all;
    }

    private double width() {
        return (isCrowded() ? MORE_ROOM : ROOM) / columns.size();
    }

    private static String name(Span span, boolean narrow) {
        return narrow ? span.shorter().get(0) : span.label();
    }
}
