package nl.mlw.render.template;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import nl.mlw.render.RenderFailure;
import nl.mlw.render.RenderFailure.Place;
import org.jspecify.annotations.Nullable;

/**
 * Counts what filling a template does, so that one without end is told of, and remembers which place in which template
 * wrote what. The counts are the same on every machine.
 */
final class TemplateWork implements TemplateProcessingTracer {

    /** A bundle of a thousand cards takes some two million. */
    static final long MOST_STEPS = 30_000_000;

    /** In characters; no PDF could be made of more. */
    static final int MOST_TEXT = 30_000_000;

    /** Parts within parts, and macros within macros. */
    static final int DEEPEST = 1_000;

    private final long mostSteps;
    private final StringBuilder text = new StringBuilder();
    private final PlacesOfText places = new PlacesOfText();
    private long count;
    /** The count, for who looks on from another thread. */
    private volatile long steps;

    private volatile @Nullable TracedElement current;
    private @Nullable RenderFailure failure;
    private int depth;

    TemplateWork(long mostSteps) {
        this.mostSteps = mostSteps;
    }

    @Override
    public void enterElement(Environment environment, TracedElement element) {
        current = element;
        places.add(text.length(), element);
        steps = ++count;
        depth++;
        if (failure != null) {
            throw failure;
        }
        if (count > mostSteps) {
            fail("template.endless");
        }
        if (depth > DEEPEST) {
            fail("template.deep");
        }
    }

    @Override
    public void exitElement(Environment environment, TracedElement element) {
        depth--;
    }

    /** Where a template writes to. */
    Writer out() {
        return new Writer() {
            @Override
            public void write(char[] characters, int from, int length) {
                add(length);
                text.append(characters, from, length);
            }

            @Override
            public void write(String characters, int from, int length) {
                add(length);
                text.append(characters, from, from + length);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    private void add(int length) {
        if (text.length() + (long) length > MOST_TEXT) {
            fail("template.large");
        }
    }

    private void fail(String key) {
        RenderFailure told = new RenderFailure(key, Map.of(), place().orElse(null), null);
        failure = told;
        throw told;
    }

    /** What was done until now; it stands still while one step does not end. */
    long steps() {
        return steps;
    }

    /** Where the template is now. */
    Optional<Place> place() {
        return Optional.ofNullable(current).map(PlacesOfText::of);
    }

    /** What stopped it, even if the template went on regardless. */
    Optional<RenderFailure> failure() {
        return Optional.ofNullable(failure);
    }

    /** Fails if the template hid what stopped it, or shows it to the reader of the document. */
    void end(Environment environment) {
        failure().or(() -> TemplateFaults.printed(environment, filled())).ifPresent(told -> {
            throw told;
        });
    }

    Filled filled() {
        return new Filled(text.toString(), places);
    }
}
