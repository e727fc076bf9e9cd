package nl.mlw;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.mlw.check.Checked;
import nl.mlw.check.Checker;
import nl.mlw.check.Rulebook;
import nl.mlw.compute.Facts;
import nl.mlw.document.Document;
import nl.mlw.document.GapWords;
import nl.mlw.document.Gaps;
import nl.mlw.document.Page;
import nl.mlw.language.Language;
import nl.mlw.load.Loaded;
import nl.mlw.load.PlanLoader;
import nl.mlw.machine.OutputFile;
import nl.mlw.machine.Workspace;
import nl.mlw.model.Plan;
import nl.mlw.render.Format;
import nl.mlw.render.Job;
import nl.mlw.render.Watcher;

/** The table of contents: from a folder to findings and documents in a few lines. Each step is a pure function of what stands left of it. */
public final class Mlw {
    private final Rulebook rulebook = RuleGroups.rulebook();

    /** Folder to nodes to a linked plan, with all that is wrong with its files. */
    public Loaded load(Workspace workspace) {
        return PlanLoader.load(workspace.read());
    }

    /** Plan to facts as of a date to findings. */
    public Checked check(Loaded loaded, Function<Plan, LocalDate> asOf) {
        Optional<Facts> facts = loaded.plan().map(plan -> Facts.of(plan, asOf.apply(plan)));
        return new Checked(facts, new Checker(RuleGroups.all(), rulebook).check(loaded, facts), loaded.lost());
    }

    /** Facts to pages; those of a plan with errors say so, and claim nothing that they cannot know. */
    public List<Page> pages(Document document, Checked checked, Language language) {
        Language spoken = checked.spoken(language);
        if (checked.isSound()) {
            return document.pages(checked, spoken);
        }
        Gaps gaps = new GapWords(rulebook, spoken).of(checked);
        return document.pages(checked, spoken.incomplete()).stream()
                .map(page -> page.incomplete(gaps))
                .toList();
    }

    /** Pages to files. */
    public List<OutputFile> render(List<Job> jobs, Watcher watcher) {
        int total = jobs.stream().mapToInt(job -> job.formats().size()).sum();
        Map<String, OutputFile> files = new LinkedHashMap<>();
        int number = 0;
        for (Job job : jobs) {
            Page page = job.page();
            for (Format format : job.formats()) {
                watcher.begin(++number, total);
                format.files(page).forEach((path, bytes) -> files.put(path, new OutputFile(path, bytes)));
            }
        }
        return List.copyOf(files.values());
    }

    /** The pages of the rules, which word the findings. */
    public Rulebook rulebook() {
        return rulebook;
    }
}
