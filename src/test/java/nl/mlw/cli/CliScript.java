package nl.mlw.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mlw.machine.Surroundings;
import nl.mlw.start.StarterPlan;

/**
 * A script of commands with what they should say. A line starts with {@code $} for a command, {@code >} for standard output,
 * {@code !} for standard error and {@code =} for the exit status; {@code $?} is a command of which only the status counts. Before a command: {@code starter} puts the starter plan in the
 * folder, {@code file PATH} a file with the lines that start with a bar, {@code replace PATH OLD => NEW} changes one, {@code remove PATH} deletes one, {@code latin-1 PATH} saves one the old
 * way, {@code folder PATH} makes an empty folder, {@code cd PATH} goes to one, {@code env NAME=VALUE} sets a variable.
 */
final class CliScript {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final String SCRATCH = "<map>";

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private final List<String> actual = new ArrayList<>();
    private Path current;
    private Path open;

    CliScript(Path folder) {
        this.folder = folder;
        this.current = folder;
    }

    /** Runs the script and gives it back as it should have been. */
    static String run(String script, Path folder) throws IOException {
        CliScript run = new CliScript(folder.toRealPath());
        for (String line : script.lines().toList()) {
            run.step(line);
        }
        return String.join("\n", run.actual) + "\n";
    }

    private void step(String line) throws IOException {
        if (line.matches("[>!=].*")) {
            return;
        }
        actual.add(line);
        if (line.startsWith("$ mlw")) {
            command(true, words(line.substring("$ mlw".length())));
        } else if (line.startsWith("$? mlw")) {
            command(false, words(line.substring("$? mlw".length())));
        } else if (line.startsWith("replace ")) {
            replace(line.substring("replace ".length()));
        } else if (line.equals("starter")) {
            writeStarter();
        } else if (line.startsWith("file ")) {
            open = folder.resolve(line.substring("file ".length()));
            Files.createDirectories(open.getParent());
            Files.writeString(open, "");
        } else if (line.startsWith("cd ")) {
            current = current.resolve(line.substring("cd ".length())).normalize();
        } else if (line.startsWith("folder ")) {
            Files.createDirectories(folder.resolve(line.substring("folder ".length())));
        } else if (line.startsWith("remove ")) {
            Files.delete(folder.resolve(line.substring("remove ".length())));
        } else if (line.startsWith("latin-1 ")) {
            Path file = folder.resolve(line.substring("latin-1 ".length()));
            Files.writeString(file, Files.readString(file), StandardCharsets.ISO_8859_1);
        } else if (line.startsWith("|")) {
            Files.writeString(open, Files.readString(open) + line.replaceFirst("\\| ?", "") + "\n");
        } else if (line.startsWith("env ")) {
            String[] pair = line.substring("env ".length()).split("=", 2);
            environment.put(pair[0], pair[1]);
        } else if (!line.isBlank() && !line.startsWith("#")) {
            throw new IllegalArgumentException("a script has no such line: " + line);
        }
    }

    private void command(boolean withOutput, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings here = new Surroundings(current, environment, false);
        int status = Session.of(here, out, err, args).run(args);
        if (withOutput) {
            add(">", out);
            add("!", err);
        }
        actual.add("= " + status);
    }

    /** {@code PATH OLD => NEW}. */
    private void replace(String change) throws IOException {
        String[] parts = change.split(" ", 2);
        String[] texts = parts[1].split(" => ", 2);
        Path file = folder.resolve(parts[0]);
        String before = Files.readString(file);
        if (!before.contains(texts[0])) {
            throw new IllegalArgumentException(parts[0] + " does not hold " + texts[0]);
        }
        Files.writeString(file, before.replace(texts[0], texts[1]));
    }

    private void add(String mark, ByteArrayOutputStream said) {
        said.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> (mark + " " + line.replace(folder.toString(), SCRATCH)).stripTrailing())
                .forEach(actual::add);
    }

    private void writeStarter() throws IOException {
        for (String path : StarterPlan.files()) {
            Path file = folder.resolve("plan").resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, StarterPlan.bytes(path));
        }
    }

    private static String[] words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return words.toArray(new String[0]);
    }
}
