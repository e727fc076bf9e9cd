package nl.mlw;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mlw.diagnostic.Findings;
import nl.mlw.diagnostic.Wording;
import nl.mlw.load.PlanFolder;
import nl.mlw.load.RawFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever happens to the files of a plan, loading and checking it end with findings, and each of these can be told. The changes
 * are the same on every run; {@code -Dmutations=5000} tries more of them.
 */
class MutationsTest {
    private static final int TIMES = Integer.getInteger("mutations", 60);
    private static final List<String> ODD = List.of(
            "\t",
            ":",
            "- ",
            "{",
            "}",
            "[",
            "]",
            "\"",
            "'",
            "|",
            "&a ",
            "*a",
            "!!x ",
            "#",
            "---\n",
            "\u0000",
            "€",
            "0",
            "null",
            "PM",
            "OPD-1.1",
            "2021-02-31",
            "{unknown: {}}",
            "{not-applicable: }",
            "\n",
            "<p>",
            ", ",
            "-999999999",
            "~");

    @TestFactory
    Stream<DynamicTest> noChangeToTheRealPlanMakesCheckingFail() {
        return changes(Path.of("plan"), 20210705L, TIMES);
    }

    @TestFactory
    Stream<DynamicTest> noChangeToThePlanAsPrintedMakesCheckingFail() {
        return changes(Path.of("src/examples/mlw-as-printed/plan"), 20200101L, TIMES);
    }

    private static Stream<DynamicTest> changes(Path root, long from, int times) {
        Map<String, String> files = texts(root);
        Wording wording = Checks.wording("nl");
        return IntStream.range(0, times)
                .mapToObj(i -> DynamicTest.dynamicTest("change " + (from + i), () -> {
                    Findings findings = Checks.check(changed(files, new Random(from + i)));
                    findings.open()
                            .forEach(f -> assertThat(wording.message(f.diagnostic()) + wording.help(f.diagnostic()))
                                    .as(f.rule() + " at " + f.origin())
                                    .isNotBlank()
                                    .doesNotContain("[["));
                }));
    }

    private static Map<String, String> texts(Path root) {
        Map<String, String> files = new TreeMap<>();
        Checks.folder(root).files().forEach(f -> files.put(f.path(), text(root.resolve(f.path()))));
        return files;
    }

    private static String text(Path path) {
        try {
            return java.nio.file.Files.readString(path);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    /** One to three files change, each in up to five places; now and then a file is lost. */
    private static PlanFolder changed(Map<String, String> files, Random random) {
        Map<String, String> changed = new TreeMap<>(files);
        List<String> paths = new ArrayList<>(files.keySet());
        Collections.shuffle(paths, random);
        for (String path : paths.subList(0, 1 + random.nextInt(3))) {
            String text = files.getOrDefault(path, "");
            for (int i = random.nextInt(5); i >= 0; i--) {
                text = changed(text, random);
            }
            changed.put(path, text);
        }
        if (random.nextInt(10) == 0) {
            changed.remove(paths.get(paths.size() - 1));
        }
        return folder(changed);
    }

    private static String changed(String text, Random random) {
        int at = text.isEmpty() ? 0 : random.nextInt(text.length());
        int end = Math.min(text.length(), at + 1 + random.nextInt(12));
        String odd = ODD.get(random.nextInt(ODD.size()));
        return switch (random.nextInt(6)) {
            case 0 -> text.substring(0, at) + odd + text.substring(at);
            case 1 -> text.substring(0, at) + odd + text.substring(end);
            case 2 -> text.substring(0, at) + text.substring(end);
            case 3 -> text.substring(0, end) + text.substring(at);
            case 4 -> lines(text, random);
            default -> value(text, odd, random);
        };
    }

    /** Swaps two lines, doubles one or drops one. */
    private static String lines(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.size() < 2) {
            return text + text;
        }
        int line = random.nextInt(lines.size());
        switch (random.nextInt(3)) {
            case 0 -> Collections.swap(lines, line, random.nextInt(lines.size()));
            case 1 -> lines.add(line, lines.get(random.nextInt(lines.size())));
            default -> lines.remove(line);
        }
        return String.join("\n", lines) + "\n";
    }

    /** Puts something odd in place of the value of one line, so that the file stays readable as YAML more often. */
    private static String value(String text, String odd, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int line = lines.isEmpty() ? 0 : random.nextInt(lines.size());
        if (!lines.isEmpty()) {
            lines.set(
                    line, lines.get(line).replaceFirst(": .*$", java.util.regex.Matcher.quoteReplacement(": " + odd)));
        }
        return String.join("\n", lines) + "\n";
    }

    private static PlanFolder folder(Map<String, String> files) {
        List<RawFile> raw = new ArrayList<>();
        files.forEach((path, text) -> raw.add(new RawFile(path, text.getBytes(StandardCharsets.UTF_8))));
        return new PlanFolder("plan", raw);
    }
}
