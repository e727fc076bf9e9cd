package nl.mlw.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.Checks;
import nl.mlw.Overlay;
import nl.mlw.document.table.Cell.Status;
import nl.mlw.labels.Labels;
import nl.mlw.model.StatusLook;
import nl.mlw.model.StepStatus;
import org.junit.jupiter.api.Test;

/** A programme has its own words, colours and shapes for statuses; what it does not say is as usual. */
class StatusesTest {

    @Test
    void whatTheProgrammeSaysCounts() {
        Statuses statuses = statuses("""
                statuses:
                  good: {word: Op koers, colour: blue, shape: square}
                  problem: {shape: dot}
                """);
        assertThat(statuses.view(Optional.of(StepStatus.GOOD))).isEqualTo(new Status("square blue", "Op koers"));
        assertThat(statuses.view(Optional.of(StepStatus.PROBLEM))).isEqualTo(new Status("dot red", "Probleem"));
        assertThat(statuses.view(Optional.of(StepStatus.RISK))).isEqualTo(new Status("triangle orange", "Risico"));
        assertThat(statuses.view(Optional.empty()).code()).isEqualTo("dotted grey");
    }

    @Test
    void asUsualAllShapesDiffer() {
        assertThat(statuses("").legend().stream().map(entry -> entry.code().split(" ", 2)[0]))
                .doesNotHaveDuplicates();
        assertThat(Stream.of(StepStatus.values())
                        .map(status -> StatusLook.usual(status).shape()))
                .containsExactlyInAnyOrder(StatusLook.Shape.values());
    }

    private static Statuses statuses(String piece) {
        var folder = new Overlay()
                .lay("programme.yaml", piece.isEmpty() ? "statuses:\n" : piece)
                .folder();
        var facts = Checks.facts(folder, Optional.empty()).orElseThrow();
        return new Statuses(facts.plan(), Labels.bundled().language("nl"));
    }
}
