package nl.mlw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks for a Java of another version than the one that runs: named by {@code -Dother.java}, by a variable, or beside this one. */
final class OtherJava {
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");
    private static final int OLDEST = 17;

    private OtherJava() {}

    static Path own() {
        return Path.of(System.getProperty("java.home"));
    }

    static Optional<Path> home() {
        return candidates()
                .filter(home -> version(home) >= OLDEST && version(home) != version(own()))
                .sorted()
                .findFirst();
    }

    private static Stream<Path> candidates() {
        String named = System.getProperty("other.java");
        if (named != null) {
            return Stream.of(Path.of(named));
        }
        Stream<Path> variables = System.getenv().entrySet().stream()
                .filter(variable -> variable.getKey().startsWith("JAVA_HOME"))
                .map(Map.Entry::getValue)
                .map(Path::of);
        return Stream.concat(variables, beside(own()));
    }

    private static Stream<Path> beside(Path home) {
        try (Stream<Path> homes = Files.list(home.resolveSibling(""))) {
            return homes.toList().stream();
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }

    private static int version(Path home) {
        Path release = home.resolve("release");
        if (!Files.isReadable(release) || !Files.isExecutable(home.resolve("bin/java"))) {
            return 0;
        }
        try {
            Matcher version = VERSION.matcher(Files.readString(release));
            return version.find() ? Integer.parseInt(version.group(1)) : 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
