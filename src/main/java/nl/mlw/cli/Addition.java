package nl.mlw.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    void add(Function<Plan, OutputFile> making) {
        Workspace workspace = Workspace.of(session.surroundings(), folder);
        Loaded loaded = new Mlw().load(workspace);
        Plan plan = loaded.plan().orElseThrow(() -> Refusal.unreachable("plan.unreadable", Map.of()));
        new Output(session.surroundings(), workspace.plan())
                .create(List.of(making.apply(plan)))
                .forEach(session::print);
    }
}
