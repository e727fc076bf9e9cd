package nl.mlw.fuzz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/**
 * Runs a trial for each of a row of seeds, on all processors, and keeps what failed: one seed for each place in the code that
 * fails, so that a million trials can be read. A trial that does not end is told with where it was, and the rest goes on.
 */
final class Trials {
    /** No plan of these sizes takes even a second; what takes this long is taken to be endless. */
    private static final Duration ENDLESS = Duration.ofSeconds(30);

    private static final int WORKERS = Runtime.getRuntime().availableProcessors();

    private final LongConsumer trial;
    private final long end;
    private final AtomicLong next;
    private final Map<String, String> failures = new TreeMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    private Trials(LongConsumer trial, long from, long count) {
        this.trial = trial;
        this.next = new AtomicLong(from);
        this.end = from + count;
    }

    /** What failed, each kind once with its first seed and how often; empty if all went well. */
    static List<String> failures(long from, long count, LongConsumer trial) throws InterruptedException {
        Trials trials = new Trials(trial, from, count);
        trials.run();
        return trials.told();
    }

    private void run() throws InterruptedException {
        List<Worker> workers = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) {
            workers.add(started());
        }
        while (workers.stream().anyMatch(Worker::isAlive)) {
            for (int i = 0; i < workers.size(); i++) {
                Worker worker = workers.get(i);
                worker.join(100);
                if (worker.isEndless()) {
                    failed(worker.seed, "endless", place(worker.getStackTrace()));
                    workers.set(i, started());
                }
            }
        }
    }

    private Worker started() {
        Worker worker = new Worker();
        worker.setDaemon(true);
        worker.start();
        return worker;
    }

    private synchronized void failed(long seed, String what, String place) {
        String kind = what.replaceAll("( at |:).*", "").lines().findFirst().orElse("") + place;
        failures.putIfAbsent(kind, "seed " + seed + ": " + what + place);
        counts.merge(kind, 1, Integer::sum);
    }

    private synchronized List<String> told() {
        return failures.entrySet().stream()
                .map(failure -> counts.get(failure.getKey()) + " x, " + failure.getValue())
                .toList();
    }

    /** Where in mlw it was, or in the libraries if it was nowhere there. */
    private static String place(StackTraceElement[] trace) {
        StringBuilder place = new StringBuilder();
        int told = 0;
        for (StackTraceElement at : trace) {
            if (told < 5 && (told == 0 || at.getClassName().startsWith("nl.mlw."))) {
                place.append("\n    at ").append(at);
                told++;
            }
        }
        return place.toString();
    }

    private final class Worker extends Thread {
        private volatile long seed;
        private volatile long since = System.nanoTime();

        @Override
        public void run() {
            for (seed = next.getAndIncrement(); seed < end; seed = next.getAndIncrement()) {
                since = System.nanoTime();
                tried();
            }
        }

        // Whatever goes wrong is what is looked for, a full stack and full memory too.
        @SuppressWarnings("PMD.AvoidCatchingThrowable")
        private void tried() {
            try {
                trial.accept(seed);
            } catch (Throwable fault) {
                failed(seed, fault.toString(), place(fault.getStackTrace()));
            }
        }

        boolean isEndless() {
            return isAlive() && System.nanoTime() - since > ENDLESS.toNanos();
        }
    }
}
