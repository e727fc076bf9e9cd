package nl.mlw.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.mlw.load.PlanFolder;
import nl.mlw.load.RawFile;

/** Changes a plan by chance, the same with the same seed: in its bytes, its lines, its nodes and its values; files get lost, doubled and misnamed. */
final class Mutation {
    private final Random random;

    Mutation(long seed) {
        this.random = new Random(seed);
    }

    /** One to three files change, each in one to five places. */
    PlanFolder of(Map<String, String> plan) {
        Map<String, byte[]> changed = new TreeMap<>();
        plan.forEach((path, text) -> changed.put(path, bytes(text)));
        List<String> paths = new ArrayList<>(plan.keySet());
        Collections.shuffle(paths, random);
        for (String path : paths.subList(0, Math.min(paths.size(), 1 + random.nextInt(3)))) {
            String text = plan.getOrDefault(path, "");
            for (int i = random.nextInt(5); i >= 0; i--) {
                text = changed(text);
            }
            changed.put(path, random.nextInt(12) == 0 ? damaged(bytes(text)) : bytes(text));
        }
        if (random.nextInt(10) == 0) {
            changeFiles(paths, changed);
        }
        List<RawFile> files = new ArrayList<>();
        changed.forEach((path, bytes) -> files.add(new RawFile(path, bytes)));
        return new PlanFolder("plan", files);
    }

    private void changeFiles(List<String> paths, Map<String, byte[]> files) {
        String path = paths.get(paths.size() - 1);
        byte[] bytes = files.getOrDefault(path, new byte[0]);
        switch (random.nextInt(4)) {
            case 0 -> files.remove(path);
            case 1 -> files.put(path.replace(".yaml", "-2.yaml"), bytes);
            case 2 -> files.put(path, new byte[0]);
            default -> files.put(paths.get(0), bytes);
        }
    }

    /** Bytes that are no text. */
    private byte[] damaged(byte[] bytes) {
        byte[] damaged = Arrays.copyOf(bytes, bytes.length);
        for (int i = random.nextInt(3); i >= 0 && damaged.length > 0; i--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return damaged;
    }

    private String changed(String text) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(13));
        return switch (random.nextInt(9)) {
            case 0 -> text.substring(0, at) + OddText.any(random) + text.substring(at);
            case 1 -> text.substring(0, at) + OddText.any(random) + text.substring(end);
            case 2 -> text.substring(0, at) + text.substring(end);
            case 3 -> text.substring(0, end) + text.substring(at);
            case 4 -> lines(text);
            default -> new NodeMutation(text, random).changed();
        };
    }

    /** Swaps two lines, doubles one, drops one or moves one to the right. */
    private String lines(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.size() < 2) {
            return text + text;
        }
        int line = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> Collections.swap(lines, line, random.nextInt(lines.size()));
            case 1 -> lines.add(line, lines.get(random.nextInt(lines.size())));
            case 2 -> lines.set(line, " ".repeat(1 + random.nextInt(4)) + lines.get(line));
            default -> lines.remove(line);
        }
        return String.join("\n", lines) + "\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
