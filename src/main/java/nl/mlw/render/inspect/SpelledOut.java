package nl.mlw.render.inspect;

import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A character that stands on the paper as its number, because no font has it. */
record SpelledOut(Consumer<Defect> found) implements Inspection {
    private static final Pattern NUMBER = Pattern.compile("\\[U\\+[0-9A-F]{4,6}\\]");

    @Override
    public void text(TextRun run) {
        NUMBER.matcher(run.text())
                .results()
                .forEach(number -> found.accept(new Defect("spelled-out", run.page(), Map.of("text", number.group()))));
    }
}
