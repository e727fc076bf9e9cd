package nl.mlw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writes every document twice, as two machines would that have nothing in common, and holds that all bytes are the same. */
class IdenticalTest {

    @TempDir
    Path temp;

    @Test
    void everyDocumentIsTheSameOnAnyMachine() throws Exception {
        Optional<Path> other = OtherJava.home();
        System.out.println(
                other.map(home -> "IdenticalTest compares with the Java in " + home)
                        .orElse(
                                "IdenticalTest found one Java only, so versions of Java are not compared; name one with -Dother.java"));
        Machine here = start("here", OtherJava.own(), "Pacific/Kiritimati", "tr", "C.UTF-8");
        Machine there = start("there", other.orElse(OtherJava.own()), "America/Los_Angeles", "nl", "en_US.UTF-8");
        assertThat(here.fingerprints()).hasSizeGreaterThan(50).isEqualTo(there.fingerprints());
        assertThat(here.home()).isEmptyDirectory();
        assertThat(there.home()).isEmptyDirectory();
    }

    private record Machine(Process process, Path home, Path out, Path err) {

        List<String> fingerprints() throws Exception {
            assertThat(process.waitFor()).as(Files.readString(err)).isZero();
            return Files.readAllLines(out);
        }
    }

    private Machine start(String name, Path java, String zone, String language, String locale) throws IOException {
        Path home = Files.createDirectories(temp.resolve(name));
        Path out = temp.resolve(name + ".out");
        Path err = temp.resolve(name + ".err");
        ProcessBuilder process = new ProcessBuilder(
                java.resolve("bin/java").toString(),
                "-Xmx700m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-Duser.language=" + language,
                "-Duser.home=" + home,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Fingerprints.class.getName());
        process.environment().putAll(Map.of("TZ", zone, "LC_ALL", locale, "HOME", home.toString()));
        process.redirectOutput(out.toFile()).redirectError(err.toFile());
        return new Machine(process.start(), home, out, err);
    }
}
