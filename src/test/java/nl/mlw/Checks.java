package nl.mlw;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.mlw.check.Checker;
import nl.mlw.check.PageWording;
import nl.mlw.check.Rulebook;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Finding;
import nl.mlw.diagnostic.Findings;
import nl.mlw.diagnostic.Wording;
import nl.mlw.labels.Labels;
import nl.mlw.load.Loaded;
import nl.mlw.load.PlanFolder;
import nl.mlw.load.PlanLoader;

/** Runs the whole line from folder to findings, as the command does. */
public final class Checks {
    private static final Rulebook RULEBOOK = RuleGroups.rulebook();
    private static final Map<String, Wording> WORDINGS = new ConcurrentHashMap<>();

    private Checks() {}

    /** The findings of a plan, as of its usual date. */
    public static Findings check(PlanFolder folder) {
        return check(folder, Optional.empty());
    }

    /** The findings of a plan as of a date. */
    public static Findings check(PlanFolder folder, Optional<LocalDate> asOf) {
        Loaded loaded = PlanLoader.load(folder);
        return new Checker(RuleGroups.all(), RULEBOOK).check(loaded, facts(loaded, asOf));
    }

    /** The facts of a plan as of a date, as far as it could be read. */
    public static Optional<Facts> facts(PlanFolder folder, Optional<LocalDate> asOf) {
        return facts(PlanLoader.load(folder), asOf);
    }

    private static Optional<Facts> facts(Loaded loaded, Optional<LocalDate> asOf) {
        return loaded.plan().map(plan -> Facts.of(plan, asOf.orElseGet(() -> Facts.usualDate(plan))));
    }

    /** Each open finding as {@code severity rule file:line:column}. */
    public static List<String> lines(Findings findings) {
        return findings.open().stream().map(Checks::line).toList();
    }

    /** One finding as {@code severity rule file:line:column}. */
    public static String line(Finding finding) {
        return finding.severity().key() + " " + finding.rule() + " " + finding.origin();
    }

    /** The sentences of the pages in a language; read once, because tests tell thousands of findings. */
    public static Wording wording(String language) {
        return WORDINGS.computeIfAbsent(
                language, tag -> new PageWording(RULEBOOK, Labels.bundled().language(tag)));
    }

    /** A folder on disk, such as the real plan; the name of the folder is its own. */
    public static PlanFolder folder(Path root) {
        return TestFolders.read(root);
    }
}
