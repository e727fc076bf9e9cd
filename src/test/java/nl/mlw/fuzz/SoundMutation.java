package nl.mlw.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.mlw.load.PlanFolder;
import nl.mlw.load.RawFile;

/** Changes a plan as people do who know what they are doing: other words, other dates, a field less, a step or a line more. */
final class SoundMutation {
    private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b(?=[,}\\s]|$)");
    private static final int DAYS = 90;

    private final Random random;
    private final Map<String, String> files;

    SoundMutation(long seed, Map<String, String> plan) {
        this.random = new Random(seed);
        this.files = new TreeMap<>(plan);
    }

    /** One to six changes; most plans stay without errors. */
    PlanFolder changed() {
        for (int i = random.nextInt(6); i >= 0; i--) {
            switch (random.nextInt(6)) {
                case 0 -> moveDate();
                case 1 -> remove();
                case 2 -> Additions.add(files, random);
                default -> word();
            }
        }
        return folder();
    }

    private PlanFolder folder() {
        List<RawFile> raw = new ArrayList<>();
        files.forEach((path, text) -> raw.add(new RawFile(path, text.getBytes(StandardCharsets.UTF_8))));
        return new PlanFolder("plan", raw);
    }

    /** A record is not edited by hand, so it is left alone. */
    private String path() {
        List<String> paths = files.keySet().stream()
                .filter(path -> !path.startsWith("records/"))
                .toList();
        return paths.get(random.nextInt(paths.size()));
    }

    private void moveDate() {
        String path = path();
        String text = files.getOrDefault(path, "");
        List<MatchResult> dates = DATE.matcher(text).results().toList();
        if (!dates.isEmpty()) {
            MatchResult date = dates.get(random.nextInt(dates.size()));
            LocalDate moved = LocalDate.parse(date.group()).plusDays(random.nextInt(2 * DAYS) - DAYS);
            files.put(path, text.substring(0, date.start()) + moved + text.substring(date.end()));
        }
    }

    private void remove() {
        String path = path();
        files.put(path, new FieldMutation(files.getOrDefault(path, ""), random).withoutOne());
    }

    private void word() {
        String path = path();
        files.put(path, new FieldMutation(files.getOrDefault(path, ""), random).withOtherWords());
    }
}
