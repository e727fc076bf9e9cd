package nl.mlw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mlw.machine.Output;
import nl.mlw.machine.OutputFile;
import nl.mlw.machine.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that writes one set of documents over another, again and again, and looks what the next one makes of what it left.
 * {@code -Dkills=1000} kills more often than a build does.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("kills", 5);
    private static final int FILES = 12;
    private static final int LONGEST = 120;

    @TempDir
    Path temp;

    @Test
    void afterAKillTheNextRunFindsASetThatIsWholeAndLeavesNothingBehind() throws Exception {
        Random random = new Random(11);
        int caught = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path folder = Files.createDirectories(temp.resolve("out" + kill));
            caught += killed(folder, random) ? 1 : 0;
            new Output(here(), folder).write(List.of(OutputFile.text("ander.md", "x")));
            assertThat(content(folder)).as("kill " + kill).hasSize(1);
            try (Stream<Path> all = Files.list(folder)) {
                assertThat(all).as("kill " + kill).hasSize(FILES + 1);
            }
        }
        System.out.println(KILLS + " kills, of which " + caught + " while a set was being written");
    }

    /** Whether something was left that the next run has to settle. */
    private static boolean killed(Path folder, Random random) throws Exception {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        Writer.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        int first = writer.getInputStream().read();
        assertThat(first).as("the writer has begun").isEqualTo('.');
        TimeUnit.MICROSECONDS.sleep(random.nextInt(LONGEST * 1000));
        writer.destroyForcibly().waitFor();
        try (Stream<Path> all = Files.list(folder)) {
            return all.anyMatch(Files::isDirectory);
        }
    }

    /** What the documents say; they all say the same if they are of one set. */
    private static Set<String> content(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().contains("stuk"))
                    .map(KillTest::firstWord)
                    .collect(Collectors.toSet());
        }
    }

    private static String firstWord(Path file) {
        try {
            String text = Files.readString(file);
            String number = text.substring(0, text.indexOf(' '));
            assertThat(text).isEqualTo(Writer.text(number));
            return number;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Surroundings here() {
        return new Surroundings(Path.of(""), Map.of(), false);
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The process that is killed: it writes set after set, each saying its own number over and over. */
    static final class Writer {
        static final int SIZE = 20_000;

        private Writer() {}

        static String text(String number) {
            return (number + " ").repeat(SIZE).substring(0, SIZE);
        }

        public static void main(String[] args) {
            Output output = new Output(here(), Path.of(args[0]));
            for (int set = 0; set >= 0; set++) {
                String text = text(String.valueOf(set));
                output.write(IntStream.range(0, FILES)
                        .mapToObj(file -> OutputFile.text("stuk" + file + ".md", text))
                        .toList());
                if (set == 0) {
                    System.out.write(".".getBytes(UTF_8), 0, 1);
                    System.out.flush();
                }
            }
        }
    }
}
