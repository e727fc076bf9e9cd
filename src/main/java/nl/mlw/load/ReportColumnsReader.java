package nl.mlw.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Located;
import nl.mlw.model.ReportColumn;
import nl.mlw.model.ReportColumns;

/** Reads which columns the tables of a progress report have and what they are called ({@code report:}), in a programme and in what a report kept of it. */
final class ReportColumnsReader {
    private static final String COLUMNS = "columns";

    /** The page does not lie down: with more, no room is left for titles. */
    private static final int MOST = 6;

    private static final Map<String, ReportColumn> CHOICES = Stream.of(ReportColumn.values())
            .filter(column -> column != ReportColumn.COMPLETED)
            .collect(Collectors.toMap(ReportColumn::key, Function.identity()));

    private ReportColumnsReader() {}

    static ReportColumns read(Fields programme) {
        return read(programme, Fields::maybeString);
    }

    /** What a report kept is no text of the plan: nobody may change it. */
    static ReportColumns kept(Fields record) {
        return read(record, (f, key) -> f.maybeCode(key).map(Located::value));
    }

    private static ReportColumns read(Fields fields, BiFunction<Fields, String, Optional<String>> text) {
        return fields.mapping("report")
                .map(report -> report.read(f -> new ReportColumns(columns(f), labels(f, text))))
                .orElse(ReportColumns.USUAL);
    }

    private static List<ReportColumn> columns(Fields f) {
        int before = f.reading().problems().size();
        List<ReportColumn> columns = new ArrayList<>(f.choices(COLUMNS, CHOICES));
        if (!f.has(COLUMNS)) {
            return ReportColumns.USUAL.columns();
        }
        List<ReportColumn> needed = Stream.of(ReportColumn.values())
                .filter(column -> column.isNeeded() && !columns.contains(column))
                .toList();
        if (f.reading().problems().size() == before) {
            needed.forEach(column -> report(f, "column-needed", column.key()));
            if (columns.size() > MOST) {
                report(f, "columns-many", String.valueOf(MOST));
            }
        }
        boolean nothing = columns.isEmpty();
        columns.addAll(0, needed);
        return nothing ? ReportColumns.USUAL.columns() : columns;
    }

    private static void report(Fields f, String variant, String what) {
        f.reading()
                .report(Diagnostic.of("wrong-type", f.valuePlace(COLUMNS))
                        .as(variant)
                        .with("what", what));
    }

    private static Map<ReportColumn, String> labels(Fields f, BiFunction<Fields, String, Optional<String>> text) {
        Map<ReportColumn, String> labels = new EnumMap<>(ReportColumn.class);
        f.mapping("labels")
                .ifPresent(given -> given.read(l -> {
                    for (ReportColumn column : ReportColumn.values()) {
                        text.apply(l, column.key()).ifPresent(label -> labels.put(column, label));
                    }
                    return labels;
                }));
        return labels;
    }
}
