package nl.mlw.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which columns the tables of a progress report have, in their order ({@code report:} in {@code programme.yaml}).
 *
 * @param labels what the programme calls them in its own language, where that is not as usual
 */
public record ReportColumns(List<ReportColumn> columns, Map<ReportColumn, String> labels) {

    /** Of a programme that does not say so. */
    public static final ReportColumns USUAL = new ReportColumns(
            List.of(
                    ReportColumn.NUMBER,
                    ReportColumn.TITLE,
                    ReportColumn.START,
                    ReportColumn.END,
                    ReportColumn.REVISED,
                    ReportColumn.STATUS),
            Map.of());

    public ReportColumns {
        columns = List.copyOf(columns);
        labels = labels.isEmpty() ? Map.of() : new EnumMap<>(labels);
    }

    /** What the programme itself calls it. */
    public Optional<String> label(ReportColumn column) {
        return Optional.ofNullable(labels.get(column));
    }

    /** Whether there is such a column. */
    public boolean has(ReportColumn column) {
        return columns.contains(column);
    }
}
