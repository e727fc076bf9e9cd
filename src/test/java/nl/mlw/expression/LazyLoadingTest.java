package nl.mlw.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import nl.mlw.Checks;
import nl.mlw.Overlay;
import org.junit.jupiter.api.Test;

/** Holds that a plan without expressions does not pay for the evaluator, nor for the pages of the kinds. */
class LazyLoadingTest {

    @Test
    void aPlanWithoutExpressionsLoadsNothingOfTheEvaluator() throws IOException, InterruptedException {
        assertThat(classesLoaded("false"))
                .contains("nl.mlw.check.Checker")
                .doesNotContain("dev.cel.", "nl.mlw.kind.KindPages ");
    }

    @Test
    void aPlanWithExpressionsDoes() throws IOException, InterruptedException {
        assertThat(classesLoaded("true")).contains("dev.cel.");
    }

    private static String classesLoaded(String withExpression) throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:stdout",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path") + File.pathSeparator + "target/test-classes",
                        Run.class.getName(),
                        withExpression)
                .redirectErrorStream(true)
                .start();
        String log = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(java.exitValue()).as(log).isZero();
        return log;
    }

    /** What the other process does. */
    static final class Run {
        public static void main(String[] arguments) {
            Overlay plan = new Overlay();
            if (arguments[0].equals("true")) {
                plan.put("frameworks/kaders.yaml", """
                        id: KAD-eigen
                        title: Eigen kaders
                        requirements:
                          - {id: K-90, title: Kort, kind: expression, for-each: step, require: step.id != "", message: Nee.}
                        """);
            }
            if (!Checks.check(plan.folder()).open().isEmpty()) {
                throw new IllegalStateException("this plan should have no findings");
            }
        }
    }
}
