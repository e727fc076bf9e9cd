package nl.mlw.document.gantt;

import java.util.List;
import java.util.stream.Stream;
import nl.mlw.chart.GanttChart.Span;
import nl.mlw.document.table.Column;
import nl.mlw.document.table.ColumnKind;
import nl.mlw.document.table.Table.Band;

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

    /** These columns, and behind them those of the time line: under their years, or on their own if they are years themselves. */
    List<Band> bands(List<Column> before) {
        boolean years = line.granularity() == Granularity.YEAR;
        return years
                ? List.of(new Band("", join(before, columns.stream().map(this::column))))
                : join(List.of(new Band("", before)), line.years().stream().map(this::band));
    }

    private static <T> List<T> join(List<T> first, Stream<T> rest) {
        return Stream.concat(first.stream(), rest).toList();
    }

    private Band band(Span year) {
        List<Column> within = columns.stream()
                .filter(column -> column.from().getYear() == year.from().getYear())
                .map(this::column)
                .toList();
        return new Band(name(year, within.size() * width() < YEAR), within);
    }

    private Column column(Span span) {
        boolean narrow = line.granularity() == Granularity.QUARTER && width() < QUARTER;
        return Column.of(name(span, narrow), ColumnKind.MARK);
    }

    private double width() {
        return (isCrowded() ? MORE_ROOM : ROOM) / columns.size();
    }

    private static String name(Span span, boolean narrow) {
        return narrow ? span.shorter().get(0) : span.label();
    }
}
