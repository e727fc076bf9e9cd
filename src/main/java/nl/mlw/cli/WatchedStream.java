package nl.mlw.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import nl.mlw.machine.Trouble;
import org.jspecify.annotations.Nullable;

/** Remembers whether what was written to a stream got lost, which a writer of text keeps to itself. */
final class WatchedStream extends OutputStream {
    private final OutputStream stream;
    private @Nullable IOException failure;

    WatchedStream(OutputStream stream) {
        this.stream = stream;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            stream.write(bytes, offset, length);
        } catch (IOException lost) {
            failure = lost;
            throw lost;
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            stream.flush();
        } catch (IOException lost) {
            failure = lost;
            throw lost;
        }
    }

    /** Whether something was lost that somebody still wanted: a reader of a pipe who leaves has seen enough. */
    boolean isLost() {
        return failure != null && !hasLeft(failure);
    }

    boolean isFull() {
        return failure != null && Trouble.isFull(failure);
    }

    private static boolean hasLeft(IOException failure) {
        String said = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return said.contains("broken pipe")
                || said.contains("pipe is being closed")
                || said.contains("pipe has been ended");
    }
}
