package nl.mlw.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import nl.mlw.load.PlanFolder;
import org.junit.jupiter.api.Test;

/**
 * Whatever happens to the files of a plan, what mlw does with it ends in words or in a whole document. The damage is the same on every
 * run. {@code -Dfuzz.count=1000000} tries more, which {@code src/bench/fuzz} does; {@code -Dfuzz.from=SEED -Dfuzz.count=1} tries one again.
 */
class FuzzTest {
    private static final long FROM = Long.getLong("fuzz.from", 20_210_705L);
    private static final long COUNT = Long.getLong("fuzz.count", 2_000L);

    @Test
    void everyDamagedPlanIsToldOrPrinted() throws InterruptedException {
        assertThat(Trials.failures(FROM, COUNT, FuzzTest::tried)).isEmpty();
    }

    /** The damage shall leave much to print: a fuzzer whose plans are all unreadable tries little. */
    @Test
    void muchOfADamagedPlanIsStillRead() {
        long read = 0;
        for (long seed = FROM; seed < FROM + 200; seed++) {
            read += new Trial(damaged(seed)).isRead() ? 1 : 0;
        }
        assertThat(read).isGreaterThan(100);
    }

    private static void tried(long seed) {
        Trial trial = new Trial(damaged(seed));
        Random random = new Random(seed);
        trial.tellFindings(random);
        trial.print(random);
    }

    private static PlanFolder damaged(long seed) {
        return new Mutation(seed).of(Bases.of(seed));
    }
}
