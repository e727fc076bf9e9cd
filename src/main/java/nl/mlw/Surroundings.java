package nl.mlw;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where and how mlw was called: the only things of the machine that it looks at.
 *
 * @param folder the current folder
 * @param environment the environment variables
 * @param terminal whether standard output is read by a person
 */
public record Surroundings(Path folder, Map<String, String> environment, boolean terminal) {

    public Surroundings {
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

    /** Whether details of a fault in mlw itself are wanted. */
    public boolean debugging() {
        return asked("MLW_DEBUG").isPresent();
    }

    private Optional<String> asked(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /** A path as people in the current folder would write it. */
    public String shown(Path path) {
        Path here = folder.toAbsolutePath().normalize();
        Path there = path.toAbsolutePath().normalize();
        Path parent = here.getParent();
        boolean near = there.startsWith(parent == null ? here : parent);
        String shown = near ? here.relativize(there).toString() : there.toString();
        return shown.isEmpty() ? "." : shown.replace('\\', '/');
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
