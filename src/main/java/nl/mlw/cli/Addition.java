package nl.mlw.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.mlw.Mlw;
import nl.mlw.Output;
import nl.mlw.OutputFile;
import nl.mlw.Refusal;
import nl.mlw.Workspace;
import nl.mlw.load.Loaded;
import nl.mlw.model.Plan;

/** Adds a new file to a plan and never touches what is there. */
record Addition(Session session, Optional<String> folder) {

    /** What is in these files decides what the new one is called. */
    private static final Set<String> NUMBERED = Set.of("assignments", "periods");

    void add(Function<Plan, OutputFile> making) {
        Workspace workspace = Workspace.of(session.surroundings(), folder);
        Loaded loaded = new Mlw().load(workspace);
        Plan plan = loaded.plan().orElseThrow(() -> Refusal.unreachable("plan.unreadable", Map.of()));
        loaded.lost().stream()
                .filter(file -> NUMBERED.contains(file.holds()))
                .findFirst()
                .ifPresent(file -> {
                    throw Refusal.faultyPlan(
                            "new.unread",
                            Map.of("path", String.valueOf(file.why().origin())));
                });
        new Output(session.surroundings(), workspace.plan())
                .create(List.of(making.apply(plan)))
                .forEach(session::print);
    }
}
