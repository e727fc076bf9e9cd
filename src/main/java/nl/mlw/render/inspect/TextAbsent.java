package nl.mlw.render.inspect;

import java.util.function.Consumer;

/** A file without text: an empty one, or pictures of pages. What only runs along at the edge does not count. */
final class TextAbsent implements Inspection {
    private final Consumer<Defect> found;
    private boolean seen;

    TextAbsent(Consumer<Defect> found) {
        this.found = found;
    }

    @Override
    public void text(TextRun run) {
        seen |= !run.running() && !run.text().isBlank();
    }

    @Override
    public void end() {
        if (!seen) {
            found.accept(new Defect("no-text"));
        }
    }
}
