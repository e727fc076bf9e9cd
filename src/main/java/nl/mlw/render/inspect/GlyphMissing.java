package nl.mlw.render.inspect;

import java.util.Map;
import java.util.function.Consumer;

/** A character that the fonts lack: an empty box, or another sign in its place. */
record GlyphMissing(Consumer<Defect> found) implements Inspection {

    @Override
    public void text(TextRun run) {
        if (run.missing()) {
            found.accept(new Defect("glyph-missing", run.page(), Map.of("text", TagText.excerpt(run.text()))));
        }
    }
}
