package nl.mlw.render.inspect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A table with rows of unequal width: a screen reader counts columns, and names the wrong heading. */
record RaggedTable(Consumer<Defect> found) implements Inspection {

    @Override
    public void tag(Tag tag) {
        if (tag.is("Table")) {
            List<Tag> rows = rows(tag);
            int[] widths = widths(rows);
            for (int i = 1; i < widths.length; i++) {
                if (widths[i] != widths[0]) {
                    report(rows.get(i), widths[0], widths[i]);
                    return;
                }
            }
        }
    }

    private static List<Tag> rows(Tag table) {
        List<Tag> rows = new ArrayList<>();
        for (Tag part : table.kids()) {
            if (part.is("TR")) {
                rows.add(part);
            } else if (part.is("THead") || part.is("TBody") || part.is("TFoot")) {
                part.kids().stream().filter(row -> row.is("TR")).forEach(rows::add);
            }
        }
        return rows;
    }

    private static int[] widths(List<Tag> rows) {
        int[] widths = new int[rows.size()];
        for (int row = 0; row < widths.length; row++) {
            for (Tag cell : rows.get(row).kids()) {
                int last = Math.min(widths.length, row + cell.span("RowSpan"));
                for (int i = row; i < last; i++) {
                    widths[i] += cell.span("ColSpan");
                }
            }
        }
        return widths;
    }

    private void report(Tag row, int first, int other) {
        try {
            Map<String, String> details =
                    Map.of("first", String.valueOf(first), "other", String.valueOf(other), "text", row.words());
            found.accept(new Defect("ragged-table", row.page(), details));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
