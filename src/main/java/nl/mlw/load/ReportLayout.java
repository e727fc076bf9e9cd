package nl.mlw.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Coded;
import nl.mlw.model.OwnWords;
import nl.mlw.model.ReportColumn;

/** Which columns the tables of a progress report have and what they are called ({@code report:}), in a programme and in what a report kept of it. */
record ReportLayout(List<ReportColumn> columns, OwnWords labels) {
    private static final String COLUMNS = "columns";

    /** The page does not lie down: with more, no room is left for titles. */
    private static final int MOST = 6;

    private static final Map<String, ReportColumn> ALL = Coded.words(ReportColumn.class);
    private static final Map<String, ReportColumn> CHOICES = choices();

    private static Map<String, ReportColumn> choices() {
        Map<String, ReportColumn> choices = new LinkedHashMap<>(ALL);
        choices.remove(ReportColumn.COMPLETED.key());
        return choices;
    }

    /** @param language of the plan, in which the labels are written */
    static ReportLayout read(Fields fields, String language, Said said) {
        return fields.mapping("report")
                .map(report -> report.read(f ->
                        new ReportLayout(columns(f), OwnLabels.read(f, ALL, ReportColumn::labelKey, language, said))))
                .orElseGet(() -> new ReportLayout(ReportColumn.usual(), OwnWords.NONE));
    }

    private static List<ReportColumn> columns(Fields f) {
        int before = f.reading().problems().size();
        List<ReportColumn> columns = new ArrayList<>(f.choices(COLUMNS, CHOICES));
        if (!f.has(COLUMNS)) {
            return ReportColumn.usual();
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
        return nothing ? ReportColumn.usual() : List.copyOf(columns);
    }

    private static void report(Fields f, String variant, String what) {
        f.reading()
                .report(Diagnostic.of("wrong-type", f.valuePlace(COLUMNS))
                        .as(variant)
                        .with("what", what));
    }
}
