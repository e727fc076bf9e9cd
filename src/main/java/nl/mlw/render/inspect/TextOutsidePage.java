package nl.mlw.render.inspect;

import java.util.Map;
import java.util.function.Consumer;

/** Text beside the paper: nobody sees it. */
record TextOutsidePage(Consumer<Defect> found) implements Inspection {

    @Override
    public void text(TextRun run) {
        if (run.outside()) {
            found.accept(new Defect("outside", run.page(), Map.of("text", TagText.excerpt(run.text()))));
        }
    }
}
