import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The sentences that the invented plan is made of, by section; {o} in them stands for the subject of a card. */
final class Phrases {
    private final Map<String, List<String>> sections = new HashMap<>();
    private final Random random;

    Phrases(Path file, Random random) throws IOException {
        this.random = random;
        List<String> section = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.startsWith("[")) {
                section = sections.computeIfAbsent(line.substring(1, line.length() - 1), name -> new ArrayList<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                section.add(line);
            }
        }
    }

    List<String> all(String section) {
        return sections.get(section);
    }

    /** From {@code least} to {@code most} different sentences of a section, about a subject. */
    List<String> some(String section, int least, int most, String subject) {
        List<String> sentences = new ArrayList<>(all(section));
        Collections.shuffle(sentences, random);
        return sentences.stream()
                .limit(least + random.nextInt(most - least + 1))
                .map(sentence -> sentence.replace("{o}", subject))
                .toList();
    }

    String one(String section) {
        return some(section, 1, 1, "").get(0);
    }
}
