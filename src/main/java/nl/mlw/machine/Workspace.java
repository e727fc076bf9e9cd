package nl.mlw.machine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.diagnostic.Refusal;
import nl.mlw.history.PlanCommit;
import nl.mlw.load.PlanFolder;

/** The one door: which plan is meant, and where its templates and documents are. Nothing below it looks at the machine. */
public final class Workspace {
    private static final String USUAL = "plan";
    private static final String OPENING = "programme.yaml";

    private final Surroundings surroundings;
    private final Path plan;

    private Workspace(Surroundings surroundings, Path plan) {
        this.surroundings = surroundings;
        this.plan = plan;
    }

    /**
     * The plan that was asked for; else the folder {@code plan} here, else in the nearest folder above that has one. Asking for the
     * folder around a plan is as good as asking for the plan.
     */
    public static Workspace of(Surroundings surroundings, Optional<String> asked) {
        Path plan = asked.map(typed -> asked(surroundings, typed)).orElseGet(() -> nearest(surroundings));
        return new Workspace(surroundings, plan);
    }

    private static Path asked(Surroundings surroundings, String typed) {
        Path folder = surroundings.path(typed);
        if (!Files.isDirectory(folder)) {
            String key = Files.exists(folder) ? "plan.no-folder" : "plan.absent";
            throw Refusal.unreachable(key, Map.of("path", typed));
        }
        return !isPlan(folder) && isPlan(folder.resolve(USUAL)) ? folder.resolve(USUAL) : folder;
    }

    private static Path nearest(Surroundings surroundings) {
        Path here = surroundings.folder();
        if (Files.isDirectory(here.resolve(USUAL))) {
            return here.resolve(USUAL);
        }
        return Stream.iterate(here, Workspace::hasParent, Path::getParent)
                .map(folder -> folder.resolveSibling(USUAL))
                .filter(Workspace::isPlan)
                .findFirst()
                .orElseThrow(() -> Refusal.unreachable("plan.none", Map.of("folder", here.toString())));
    }

    private static boolean hasParent(Path folder) {
        return folder != null && folder.getParent() != null;
    }

    private static boolean isPlan(Path folder) {
        return Files.isRegularFile(folder.resolve(OPENING));
    }

    /** The plan that {@link #of} would find here, if there is one. */
    public static Optional<Workspace> here(Surroundings surroundings) {
        return Stream.iterate(surroundings.folder(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve(USUAL))
                .filter(Workspace::isPlan)
                .findFirst()
                .map(plan -> new Workspace(surroundings, plan));
    }

    /** Everything in the plan folder, as bytes. */
    public PlanFolder read() {
        return new FolderReader(surroundings).read(plan);
    }

    /** The commit that the plan is, if git knows it. */
    public Optional<PlanCommit> commit() {
        return PlanCommit.of(plan);
    }

    /** Where the plan is. */
    public Path plan() {
        return plan;
    }

    /** Where the team keeps templates of its own: beside the plan. It need not exist, but if it does it can be read. */
    public Path templates() {
        Path folder = plan.resolveSibling("templates");
        new TemplatesFolder(surroundings, folder).check();
        return folder;
    }

    /** Where documents go: as asked, else {@code out} beside the plan. */
    public Path out(Optional<String> asked) {
        return asked.map(surroundings::path).orElseGet(() -> plan.resolveSibling("out"));
    }
}
