package nl.mlw.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import nl.mlw.Documents;
import nl.mlw.Plans;
import nl.mlw.check.Checked;
import nl.mlw.diagnostic.Severity;
import nl.mlw.document.Page;
import nl.mlw.document.Printed;
import nl.mlw.document.ViewFacts;
import nl.mlw.language.Language;
import nl.mlw.render.inspect.PdfInspector;
import org.junit.jupiter.api.Test;

/**
 * Whatever a team writes in a plan that is in order, every document says it in Markdown and in HTML alike, and fits on paper. The plans are the
 * same on every run; {@code -Dfuzz.count} and {@code -Dfuzz.from} try others, as with {@link FuzzTest}.
 */
class SoundPlansTest {
    private static final long FROM = Long.getLong("fuzz.from", 20_260_105L);
    private static final long COUNT = Long.getLong("fuzz.count", 24L);

    /** On paper comes one page of so many plans. */
    private static final int PLANS_TO_A_PDF = 8;

    private static final Map<String, String> WHOLE =
            Bases.files(Path.of("src/test/resources/whole/plan"), path -> true);

    @Test
    void everyDocumentOfAPlanThatIsInOrderSaysTheSameInEachFormat() throws InterruptedException {
        AtomicLong sound = new AtomicLong();
        assertThat(Trials.failures(FROM, COUNT, seed -> tried(seed, sound))).isEmpty();
        assertThat(sound.get()).as("plans in order").isGreaterThan(COUNT / 3);
    }

    private static void tried(long seed, AtomicLong sound) {
        Checked checked = plan(seed);
        if (!isSound(checked)) {
            return;
        }
        sound.incrementAndGet();
        Random random = new Random(seed);
        Language language = Printed.language(random.nextInt(3) == 0 ? "en" : "nl");
        List<Page> pages = Documents.all(checked.known().plan()).stream()
                .flatMap(order -> order.document(checked).pages(checked, language).stream())
                .toList();
        for (Page page : pages) {
            assertThat(ViewFacts.defects(page)).as(page.path()).isEmpty();
        }
        if (random.nextInt(PLANS_TO_A_PDF) == 0) {
            Page page = pages.get(random.nextInt(pages.size()));
            assertThat(PdfInspector.inspect(Printed.pdf(page)))
                    .as(page.path())
                    .allMatch(defect -> defect.key().equals("spelled-out"));
        }
    }

    private static Checked plan(long seed) {
        return Plans.checked(new SoundMutation(seed, WHOLE).changed());
    }

    private static boolean isSound(Checked checked) {
        return checked.facts().isPresent()
                && checked.findings().open().stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
