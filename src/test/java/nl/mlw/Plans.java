package nl.mlw;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.mlw.check.Checked;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Findings;
import nl.mlw.load.PlanFolder;
import nl.mlw.load.PlanLoader;
import nl.mlw.model.Plan;

/** The plans of this repository, ready to write documents of. */
public final class Plans {

    private Plans() {}

    /** The living plan. */
    public static Facts real() {
        return facts(Path.of("plan"));
    }

    /** The same plan as it was printed, with its faults and without progress. */
    public static Facts asPrinted() {
        return facts(Path.of("src/examples/mlw-as-printed/plan"));
    }

    /** The plan in a folder, as of its usual date. */
    public static Facts facts(Path folder) {
        return facts(TestFolders.read(folder));
    }

    /** A plan made for one test, as of its usual date. */
    public static Facts facts(PlanFolder folder) {
        return facts(PlanLoader.load(folder).plan().orElseThrow());
    }

    /** The plan in a folder with all that is found in it, as of its usual date. */
    public static Checked checked(PlanFolder folder) {
        return new Mlw().check(PlanLoader.load(folder), Facts::usualDate);
    }

    /** These facts, and nothing that was found. */
    public static Checked sound(Facts facts) {
        return new Checked(Optional.of(facts), Findings.of(List.of()), List.of());
    }

    /** A plan as of its usual date. */
    public static Facts facts(Plan plan) {
        return Facts.of(plan, Facts.usualDate(plan));
    }
}
