package nl.mlw.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.mlw.Checks;
import nl.mlw.load.RawFile;
import nl.mlw.start.StarterPlan;

/** The plans that are damaged, as path and text: small ones mostly, which are quick, and now and then one of real size. */
final class Bases {
    /** Sound, so that what is damaged in it is all that is wrong. */
    private static final Map<String, String> STARTER = starter();

    private static final Path REAL = Path.of("plan");
    private static final Map<String, String> REAL_PLAN = files(REAL, path -> true);
    private static final Map<String, String> PLAN_AS_PRINTED =
            files(Path.of("src/examples/mlw-as-printed/plan"), path -> true);

    /** Everything that a plan may have, and little of each. */
    private static final Map<String, String> SOME_OF_THE_REAL_PLAN =
            files(REAL, path -> path.contains("periods/2021-P6") || !path.contains("/") || path.contains("/1.1-"));

    private Bases() {}

    /** The plan of a seed; the larger a plan, the rarer its turn. */
    static Map<String, String> of(long seed) {
        return switch ((int) Math.floorMod(seed, 500L)) {
            case 0 -> REAL_PLAN;
            case 1 -> PLAN_AS_PRINTED;
            default -> seed % 12 == 2 ? SOME_OF_THE_REAL_PLAN : STARTER;
        };
    }

    private static Map<String, String> starter() {
        Map<String, String> texts = new TreeMap<>();
        StarterPlan.files().forEach(path -> texts.put(path, text(StarterPlan.bytes(path))));
        return texts;
    }

    static Map<String, String> files(Path root, Predicate<String> chosen) {
        Map<String, String> texts = new TreeMap<>();
        for (RawFile file : Checks.folder(root).files()) {
            if (chosen.test(file.path())) {
                texts.put(file.path(), text(root.resolve(file.path())));
            }
        }
        return texts;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
