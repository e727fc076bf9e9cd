package nl.mlw.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.mlw.RuleGroups;
import nl.mlw.Trial;
import nl.mlw.check.PageWording;
import nl.mlw.diagnostic.Refusal;
import nl.mlw.language.Language;
import nl.mlw.load.Loaded;
import nl.mlw.load.PlanFolder;
import nl.mlw.load.PlanLoader;
import nl.mlw.machine.Output;
import nl.mlw.machine.OutputFile;
import nl.mlw.machine.Workspace;
import nl.mlw.model.Plan;

/** Adds a new file to a plan and never touches what is there. */
record NewFile(Session session, Optional<String> folder) {

    /** What is in these files decides what the new one is called. */
    private static final Set<String> NUMBERED = Set.of("assignments", "periods");

    /** Makes the new file of what is known of the plan, if there has to be one. */
    interface Making {
        Optional<OutputFile> of(Plan plan, PlanFolder folder);
    }

    /** @param filled the fields that mlw fills itself, in which nothing may be wrong */
    void add(Making making, String... filled) {
        Workspace workspace = Workspace.of(session.surroundings(), folder);
        Language words = session.words(workspace);
        PlanFolder content = workspace.read();
        Loaded loaded = PlanLoader.load(content);
        Plan plan = loaded.plan().orElseThrow(() -> Refusal.unreachable("plan.unreadable", Map.of()));
        loaded.lost().stream()
                .filter(file -> NUMBERED.contains(file.holds()))
                .findFirst()
                .ifPresent(file -> {
                    throw Refusal.faultyPlan(
                            "new.unread",
                            Map.of("path", String.valueOf(file.why().origin())));
                });
        making.of(plan, content).ifPresent(file -> {
            new Trial(content, loaded).fault(file, filled).ifPresent(fault -> {
                String why = new PageWording(RuleGroups.rulebook(), words).message(fault);
                throw Refusal.wrongUse("new.fault", Map.of("why", why));
            });
            new Output(session.surroundings(), workspace.plan())
                    .create(List.of(file))
                    .forEach(session::print);
        });
    }
}
