package nl.mlw;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.mlw.load.PlanFolder;
import nl.mlw.load.RawFile;
import nl.mlw.start.StarterPlan;

/** Lays pieces of YAML over the starter plan: a top-level key replaces the same key of the file, a new key comes behind. */
public final class Overlay {
    private final Map<String, String> files = new LinkedHashMap<>();

    /** The starter plan, not yet changed. */
    public Overlay() {
        StarterPlan.files().forEach(f -> files.put(f, new String(StarterPlan.bytes(f), StandardCharsets.UTF_8)));
    }

    /** Lays a piece over one of its files, key by key; a file that does not exist is made. */
    public Overlay lay(String path, String piece) {
        String text = files.getOrDefault(path, "");
        for (String block : blocks(piece)) {
            text = replaced(text, block);
        }
        files.put(path, text);
        return this;
    }

    /** Writes a whole file in place of the one that is there. */
    public Overlay put(String path, String whole) {
        files.put(path, whole);
        return this;
    }

    /** What a file of it says now. */
    public String text(String path) {
        return files.getOrDefault(path, "");
    }

    /** Takes a file out of it. */
    public Overlay remove(String path) {
        files.remove(path);
        return this;
    }

    /** The result, as a folder named plan. */
    public PlanFolder folder() {
        List<RawFile> raw = new ArrayList<>();
        files.forEach((path, text) -> raw.add(new RawFile(path, text.getBytes(StandardCharsets.UTF_8))));
        return new PlanFolder("plan", raw);
    }

    private static String replaced(String text, String block) {
        String key = block.substring(0, block.indexOf(':') + 1);
        StringBuilder result = new StringBuilder();
        boolean done = false;
        for (String old : blocks(text)) {
            boolean same = old.startsWith(key) && !done;
            result.append(same ? block : old);
            done |= same;
        }
        return done ? result.toString() : result.append(block).toString();
    }

    /** Each block begins at a line with a key in the first column; comments in the first column belong to the block before. */
    private static List<String> blocks(String text) {
        List<String> blocks = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        for (String line : text.lines().toList()) {
            boolean begins = !line.isEmpty() && " #\t-}]".indexOf(line.charAt(0)) < 0;
            if (begins && block.length() > 0) {
                blocks.add(block.toString());
                block.setLength(0);
            }
            block.append(line).append('\n');
        }
        if (block.length() > 0) {
            blocks.add(block.toString());
        }
        return blocks;
    }
}
