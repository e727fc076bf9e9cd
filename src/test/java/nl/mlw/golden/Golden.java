package nl.mlw.golden;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Holds files of this repository against what mlw would write now; {@code -Dgolden=write} renews them instead. */
public final class Golden {
    private static final boolean RENEW = "write".equals(System.getProperty("golden"));

    private Golden() {}

    /** One file. */
    public static void holds(Path file, String now) {
        told(files(file, now, RENEW));
    }

    /** All files below a folder whose names end so, and no others. */
    public static void holdsAll(Path folder, List<String> endings, Map<String, String> now) {
        told(files(folder, endings, now, RENEW));
    }

    private static void told(String differences) {
        if (!differences.isEmpty()) {
            fail(differences
                    + "Renew with ./mvnw verify -Dgolden=write, and read the difference before you commit it.");
        }
    }

    static String files(Path file, String now, boolean renew) {
        Map<Path, String> kept = new TreeMap<>();
        try {
            kept.put(file, Files.readString(file));
        } catch (NoSuchFileException missing) {
            // A file that is new is told as missing.
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return compared(kept, Map.of(file, now), renew);
    }

    static String files(Path folder, List<String> endings, Map<String, String> now, boolean renew) {
        Map<Path, String> wanted = new TreeMap<>();
        now.forEach((name, text) -> wanted.put(folder.resolve(name), text));
        return compared(kept(folder, endings), wanted, renew);
    }

    private static String compared(Map<Path, String> kept, Map<Path, String> now, boolean renew) {
        if (renew) {
            renew(kept, now);
            return "";
        }
        return new Differences(kept, now).told();
    }

    private static Map<Path, String> kept(Path folder, List<String> endings) {
        Map<Path, String> kept = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return kept;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (Files.isRegularFile(file) && endings.stream().anyMatch(file.toString()::endsWith)) {
                    kept.put(file, Files.readString(file));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return kept;
    }

    private static void renew(Map<Path, String> kept, Map<Path, String> now) {
        try {
            for (Path file : kept.keySet()) {
                if (!now.containsKey(file)) {
                    Files.delete(file);
                }
            }
            for (Map.Entry<Path, String> file : now.entrySet()) {
                if (!file.getValue().equals(kept.get(file.getKey()))) {
                    Files.createDirectories(file.getKey().toAbsolutePath().getParent());
                    Files.writeString(file.getKey(), file.getValue());
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
