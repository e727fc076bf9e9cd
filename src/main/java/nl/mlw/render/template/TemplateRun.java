package nl.mlw.render.template;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import nl.mlw.render.RenderFailure;
import org.jspecify.annotations.Nullable;

/**
 * Lets a template run with room for what is nested, and gives up on it when a single step does not end, or when many
 * steps become slower and slower: that much time no template takes that ends, on any machine.
 */
final class TemplateRun {

    /** For one step, which is one value or one directive. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** For all steps, as many times as long: a bundle of a thousand cards takes two seconds. */
    private static final int ALL = 2;

    private static final Duration LOOK = Duration.ofMillis(250);
    private static final long ROOM = 64L << 20;

    private final Duration patience;

    TemplateRun() {
        this(PATIENCE);
    }

    TemplateRun(Duration patience) {
        this.patience = patience;
    }

    /** Something that FreeMarker does with a template. */
    @FunctionalInterface
    interface Step {
        void run() throws Exception;
    }

    /** Does it, and tells what went wrong with it. */
    void run(TemplateWork work, Step step) {
        AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(null, () -> thrown.set(thrownBy(step)), "mlw-template", ROOM);
        thread.setDaemon(true);
        thread.start();
        await(thread, work);
        Throwable fault = thrown.get();
        if (fault != null) {
            throw told(fault, work);
        }
    }

    private static @Nullable Throwable thrownBy(Step step) {
        try {
            step.run();
            return null;
        } catch (Exception | StackOverflowError | OutOfMemoryError fault) {
            return fault;
        }
    }

    /** Looks are counted, not time, so that a machine that slept is no reason to give up. */
    private void await(Thread thread, TemplateWork work) {
        long most = Math.max(1, patience.dividedBy(LOOK));
        long seen = -1;
        long still = 0;
        try {
            for (long looks = 0; thread.isAlive(); looks++) {
                if (still > most || looks > ALL * most) {
                    thread.interrupt();
                    throw slow(work, looks);
                }
                thread.join(LOOK.toMillis());
                still = work.steps() == seen ? still + 1 : 0;
                seen = work.steps();
            }
        } catch (InterruptedException stopped) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static RenderFailure slow(TemplateWork work, long looks) {
        long seconds = Math.max(1, LOOK.multipliedBy(looks).toSeconds());
        return new RenderFailure(
                "template.slow",
                Map.of("seconds", String.valueOf(seconds)),
                work.place().orElse(null),
                null);
    }

    private static RuntimeException told(Throwable fault, TemplateWork work) {
        if (work.failure().isPresent()) {
            return work.failure().get();
        }
        if (fault instanceof StackOverflowError) {
            return failure("template.deep", work);
        }
        if (fault instanceof OutOfMemoryError) {
            return failure("template.memory", work);
        }
        return TemplateFaults.of((Exception) fault, work);
    }

    private static RenderFailure failure(String key, TemplateWork work) {
        return new RenderFailure(key, Map.of(), work.place().orElse(null), null);
    }
}
