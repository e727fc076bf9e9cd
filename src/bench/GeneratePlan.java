import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writes an invented plan of any size to {@code DIR/plan}, and the same tasks for TaskJuggler to {@code DIR/plan.tjp}. The same
 * arguments always give the same bytes. It is started from the top of the repository.
 */
public final class GeneratePlan {
    private static final Path BENCH = Path.of("src/bench");

    private GeneratePlan() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            System.err.println("use: GeneratePlan DIR CARDS VARIANT");
            System.exit(2);
        }
        Path folder = Path.of(arguments[0]);
        Random random = new Random(Long.parseLong(arguments[2]));
        Phrases phrases = new Phrases(BENCH.resolve("phrases.txt"), random);
        Cards cards = new Cards(Integer.parseInt(arguments[1]), phrases, random);
        for (Card card : cards.all()) {
            String file = "plan/assignments/%d-thema/%s-opdracht.yaml".formatted(card.theme(), card.number());
            save(folder, file, new CardFile(card, cards, phrases, random).text());
        }
        for (Map.Entry<String, String> file : new Registers(cards, phrases, random).files()) {
            save(folder, "plan/" + file.getKey() + ".yaml", file.getValue());
        }
        copyFixed(folder);
        save(folder, "plan.tjp", new TaskJuggler(cards).text());
    }

    /** What does not grow with the plan. */
    private static void copyFixed(Path folder) throws IOException {
        for (String file : List.of("goals", "governance", "communication", "frameworks/kaders")) {
            String path = file + ".yaml";
            save(folder, "plan/" + path, Files.readString(BENCH.resolve("fixed").resolve(path)));
        }
    }

    private static void save(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
