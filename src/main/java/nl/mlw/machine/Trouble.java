package nl.mlw.machine;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mlw.diagnostic.Refusal;

/** What keeps a machine from reading, writing or going on, told from how systems and Java say it in their own words. */
public final class Trouble {
    private static final List<String> FULL =
            List.of("no space left", "not enough space", "disk full", "quota exceeded");
    private static final List<String> TOO_MANY_OPEN = List.of("too many open files");
    private static final List<String> BROKEN = List.of("input/output error", "i/o error", "cyclic redundancy");
    private static final List<String> READ_ONLY = List.of("read-only file system", "write protected");
    private static final List<String> LONG_NAME = List.of("file name too long", "name is too long");
    private static final List<String> IN_THE_WAY = List.of("not a directory", "file exists");

    /** How older parts of Java name the file and the reason. */
    private static final Pattern NAMED = Pattern.compile("(.+) \\(([^()]+)\\)", Pattern.DOTALL);

    /** A cause of a cause of a cause… */
    private static final int DEEPEST = 20;

    private static final int MEGABYTE = 1024 * 1024;

    /** Less than mlw can do with. */
    private static final int LITTLE = 64 * MEGABYTE;

    private Trouble() {}

    /** Which sentence says why a file could not be read. */
    static String reading(IOException failure) {
        return says(failure, TOO_MANY_OPEN)
                ? "file.many-open"
                : says(failure, BROKEN)
                        ? "file.broken"
                        : failure instanceof NoSuchFileException ? "file.absent" : "file.unreadable";
    }

    /** Which sentence says why a file could not be written. */
    static String writing(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "file.unwritable";
        }
        if (failure instanceof NotDirectoryException) {
            return "file.in-the-way";
        }
        return Stream.of(
                        Map.entry("file.full", FULL),
                        Map.entry("file.many-open", TOO_MANY_OPEN),
                        Map.entry("file.broken", BROKEN),
                        Map.entry("file.read-only", READ_ONLY),
                        Map.entry("file.name-long", LONG_NAME),
                        Map.entry("file.in-the-way", IN_THE_WAY))
                .filter(known -> says(failure, known.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("file.unwritable");
    }

    /** Whether it is for want of room that something could not be written. */
    public static boolean isFull(IOException failure) {
        return says(failure, FULL);
    }

    private static boolean says(IOException failure, List<String> words) {
        String said = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(said::contains);
    }

    /** The refusal that a failure comes down to; empty if the machine is not to blame. */
    public static Optional<Refusal> behind(Throwable failure, Surroundings surroundings) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .flatMap(cause -> of(cause, surroundings).stream())
                .findFirst();
    }

    private static Optional<Refusal> of(Throwable cause, Surroundings surroundings) {
        if (cause instanceof OutOfMemoryError
                && String.valueOf(cause.getMessage()).contains("thread")) {
            return Optional.of(Refusal.unreachable("machine.threads", Map.of()));
        }
        if (cause instanceof OutOfMemoryError || isStarved(cause)) {
            String most = String.valueOf(Runtime.getRuntime().maxMemory() / MEGABYTE);
            return Optional.of(Refusal.unreachable("machine.memory", Map.of("most", most)));
        }
        if (cause instanceof StackOverflowError) {
            return Optional.of(Refusal.unreachable("machine.deep", Map.of()));
        }
        if (cause instanceof NoClassDefFoundError) {
            return Optional.of(Refusal.unreachable("machine.part", Map.of("part", String.valueOf(cause.getMessage()))));
        }
        return cause instanceof IOException failure ? unread(failure, surroundings) : Optional.empty();
    }

    /** A class that could not be set up for want of memory stays unusable, and Java then no longer says why. */
    private static boolean isStarved(Throwable cause) {
        return cause instanceof NoClassDefFoundError
                && String.valueOf(cause.getMessage()).startsWith("Could not initialize")
                && Runtime.getRuntime().maxMemory() < LITTLE;
    }

    private static Optional<Refusal> unread(IOException failure, Surroundings surroundings) {
        return file(failure)
                .map(file -> surroundings.shown(Path.of(file)))
                .map(shown ->
                        Refusal.unreachable(isFull(failure) ? "file.full" : reading(failure), Map.of("path", shown)));
    }

    private static Optional<String> file(IOException failure) {
        if (failure instanceof FileSystemException named) {
            return Optional.ofNullable(named.getFile());
        }
        Matcher named = NAMED.matcher(String.valueOf(failure.getMessage()));
        return failure instanceof FileNotFoundException && named.matches()
                ? Optional.of(named.group(1))
                : Optional.empty();
    }
}
