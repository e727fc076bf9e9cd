package nl.mlw.cli;

import java.util.Map;
import nl.mlw.render.Watcher;

/** One line on a terminal that says how far a long job has come, and is gone when the job is done; nothing anywhere else. */
final class ProgressLine implements Watcher, AutoCloseable {
    private static final String ERASED = "\r\u001B[K";

    private final Session session;
    private final boolean watched;

    ProgressLine(Session session) {
        this.session = session;
        this.watched = session.surroundings().watched();
    }

    @Override
    public void begin(int number, int total) {
        show(ERASED + session.texts().say("say.progress", Map.of("number", number, "total", total)));
    }

    @Override
    public void close() {
        show(ERASED);
    }

    private void show(String text) {
        if (watched) {
            session.err().print(text);
            session.err().flush();
        }
    }
}
