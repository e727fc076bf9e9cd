package nl.mlw.golden;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Tells how files differ from what they should be: the first few shown, the others named. */
final class Differences {
    private static final int SHOWN = 3;

    private final Map<Path, String> kept;
    private final Map<Path, String> now;

    Differences(Map<Path, String> kept, Map<Path, String> now) {
        this.kept = kept;
        this.now = now;
    }

    /** Empty if nothing differs. */
    String told() {
        StringBuilder told = new StringBuilder();
        List<Path> changed = now.keySet().stream()
                .filter(file -> kept.containsKey(file) && !now.get(file).equals(kept.get(file)))
                .sorted()
                .toList();
        changed.stream()
                .limit(SHOWN)
                .forEach(file -> told.append(FirstDifference.of(file, text(kept, file), text(now, file))));
        name("These differ too:", changed.stream().skip(SHOWN).toList(), told);
        name("These are written now, and are not there:", only(now, kept), told);
        name("These are there, and are not written now:", only(kept, now), told);
        return told.toString();
    }

    private static String text(Map<Path, String> files, Path file) {
        return files.getOrDefault(file, "");
    }

    private static List<Path> only(Map<Path, String> these, Map<Path, String> notThose) {
        return these.keySet().stream()
                .filter(file -> !notThose.containsKey(file))
                .sorted()
                .toList();
    }

    private static void name(String what, List<Path> files, StringBuilder told) {
        if (!files.isEmpty()) {
            told.append(what).append('\n');
            files.forEach(file -> told.append("    ").append(file).append('\n'));
        }
    }
}
