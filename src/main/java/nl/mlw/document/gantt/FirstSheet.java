package nl.mlw.document.gantt;

import nl.mlw.chart.GanttSheets;
import nl.mlw.chart.TextWidth;

/** Reckons what is left for a drawing on the first page of the planning; in CSS pixels. */
final class FirstSheet {
    private static final double WITH_ONE_LINE = 535;
    private static final double TEXT = 13.4;
    private static final double LINE = 19.4;
    private static final double WIDTH = 956;
    private static final double LOGO = 92;
    /** If there is less, a drawing has more use of a page of its own. */
    private static final double LEAST = 200;

    private FirstSheet() {}

    /** @param intro the line of facts between the title and the drawing */
    static double room(String intro, boolean logo) {
        double room = WITH_ONE_LINE - (TextWidth.lines(intro, TEXT, WIDTH) - 1) * LINE - (logo ? LOGO : 0);
        return room < LEAST ? GanttSheets.SHEET : room;
    }
}
