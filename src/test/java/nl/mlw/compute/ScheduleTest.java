package nl.mlw.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import nl.mlw.Checks;
import nl.mlw.Overlay;
import nl.mlw.load.PlanLoader;
import nl.mlw.model.Plan;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final String CARDS = "assignments/1-samenwerking/";
    private final Plan plan =
            PlanLoader.load(Checks.folder(Path.of("plan"))).plan().orElseThrow();
    private final Facts facts = Facts.of(plan, LocalDate.of(2021, 12, 31));

    @Test
    void theRowsStandInTheOrderOfChapterSixWithItsTitles() {
        assertThat(facts.schedule().rows()).hasSize(17);
        PlannedStep third = facts.schedule().rows().get(2);
        assertThat(third.title()).isEqualTo("Visie bovenregionale inkoop, middellange termijn");
        assertThat(third.reference()).isEqualTo("2.1 stap 1");
        assertThat(third.group().map(g -> g.id())).contains("GRP-kwartiermaker");
    }

    @Test
    void theBudgetIsTheSumOfWhatIsKnownAndTheCountOfWhatIsNot() {
        assertThat(facts.budget().total().amount()).isEqualByComparingTo("275000");
        assertThat(facts.budget().proMemorie()).isEqualTo(1);
    }

    @Test
    void aStepWithoutARowComesBehindTheOthers() {
        Plan starter = PlanLoader.load(new Overlay()
                        .lay("planning.yaml", "rows: [{number: \"1\", step: OPD-1.2}]\n")
                        .folder())
                .plan()
                .orElseThrow();
        assertThat(Schedule.of(starter).rows()).extracting(PlannedStep::id).containsExactly("OPD-1.2", "OPD-1.1");
    }

    @Test
    void assignmentsThatWaitForEachOtherAreARing() {
        Plan ring = PlanLoader.load(new Overlay()
                        .lay(CARDS + "1.1-rolbeschrijvingen.yaml", "relations: {depends-on: [OPD-1.2]}\n")
                        .folder())
                .plan()
                .orElseThrow();
        assertThat(Schedule.of(ring).cycles()).containsExactly(java.util.List.of("OPD-1.1", "OPD-1.2"));
        assertThat(facts.schedule().cycles()).isEmpty();
    }
}
