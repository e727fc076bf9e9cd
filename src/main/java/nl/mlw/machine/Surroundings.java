package nl.mlw.machine;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.mlw.diagnostic.Refusal;
import nl.mlw.source.Visible;

/**
 * Where and how mlw was called: the only things of the machine that it looks at.
 *
 * @param folder the current folder
 * @param environment the environment variables
 * @param terminal whether standard output is read by a person
 */
public record Surroundings(Path folder, Map<String, String> environment, boolean terminal) {

    private static final String MOMENT = "SOURCE_DATE_EPOCH";

    /** Of the year 9999, the last that a PDF can name. */
    private static final long LAST_SECOND = 253_402_300_799L;

    public Surroundings {
        // The current folder has no name of its own, and so nothing would lie beside it.
        folder = folder.toAbsolutePath().normalize();
        environment = Map.copyOf(environment);
    }

    /** English if the machine asks for it, else Dutch. */
    public String language() {
        return asked("LC_ALL")
                .or(() -> asked("LC_MESSAGES"))
                .or(() -> asked("LANG"))
                .map(locale -> locale.toLowerCase(Locale.ROOT).split("[_.@-]", 2)[0])
                .filter("en"::equals)
                .orElse("nl");
    }

    /** Colours are for a terminal whose user did not say otherwise (no-color.org). */
    public boolean colours() {
        return terminal
                && asked("NO_COLOR").isEmpty()
                && asked("TERM").filter("dumb"::equals).isEmpty();
    }

    /** Whether a person at a terminal waits for the end of a long job; not so where the launcher knows better. */
    public boolean watched() {
        return terminal
                && asked("CI").isEmpty()
                && asked("TERM").filter("dumb"::equals).isEmpty()
                && asked("MLW_PROGRESS").filter("no"::equals).isEmpty();
    }

    /** The moment that finished files should name as that of making (reproducible-builds.org); none if the plan's own date should. */
    public Optional<Instant> moment() {
        return asked(MOMENT).map(value -> {
            if (!value.matches("\\d{1,12}") || Long.parseLong(value) > LAST_SECOND) {
                throw Refusal.wrongUse("source-date", Map.of("name", MOMENT, "value", value));
            }
            return Instant.ofEpochSecond(Long.parseLong(value));
        });
    }

    /** Whether details of a fault in mlw itself are wanted. */
    public boolean debugging() {
        return asked("MLW_DEBUG").isPresent();
    }

    private Optional<String> asked(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /** A path as people in the current folder would write it. */
    public String shown(Path path) {
        Path there = path.toAbsolutePath().normalize();
        Path parent = folder.getParent();
        boolean near = there.startsWith(parent == null ? folder : parent);
        String shown = near ? folder.relativize(there).toString() : there.toString();
        return shown.isEmpty() ? "." : Visible.line(shown.replace('\\', '/'));
    }

    /** A path that was typed, which is relative to the current folder. */
    public Path path(String typed) {
        try {
            return folder.resolve(typed).normalize();
        } catch (InvalidPathException impossible) {
            throw Refusal.wrongUse("use.path", Map.of("path", typed.replace('\0', ' ')));
        }
    }
}
