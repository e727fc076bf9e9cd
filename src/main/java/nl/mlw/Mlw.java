package nl.mlw;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.mlw.check.Checker;
import nl.mlw.check.Rulebook;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Findings;
import nl.mlw.load.Loaded;
import nl.mlw.load.PlanLoader;
import nl.mlw.model.Plan;

/** The table of contents: from a folder to findings and documents in a few lines. Each step is a pure function of what stands left of it. */
public final class Mlw {
    private final Rulebook rulebook = Frameworks.rulebook();

    /** What is known of a plan: its facts, if enough of it could be read, and all that was found. */
    public record Checked(Optional<Facts> facts, Findings findings) {}

    /** Folder to nodes to a linked plan, with all that is wrong with its files. */
    public Loaded load(Workspace workspace) {
        return PlanLoader.load(workspace.read());
    }

    /** Plan to facts as of a date to findings. */
    public Checked check(Loaded loaded, Function<Plan, LocalDate> asOf) {
        Optional<Facts> facts = loaded.plan().map(plan -> Facts.of(plan, asOf.apply(plan)));
        return new Checked(facts, new Checker(Frameworks.all(), rulebook).check(loaded, facts));
    }

    /** The pages of the rules, which word the findings. */
    public Rulebook rulebook() {
        return rulebook;
    }
}
