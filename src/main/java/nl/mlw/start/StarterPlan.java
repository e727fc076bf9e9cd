package nl.mlw.start;

import java.util.List;
import nl.mlw.load.PlanFolder;
import nl.mlw.load.RawFile;
import nl.mlw.source.Bundled;

/** A small plan without findings: what {@code mlw init} writes, and what the examples on the rules' pages are laid over. */
public final class StarterPlan {
    private static final List<String> FILES = List.of(
            "programme.yaml",
            "planning.yaml",
            "goals.yaml",
            "governance.yaml",
            "budget.yaml",
            "risks.yaml",
            "decisions.yaml",
            "assignments/1-samenwerking/1.1-rolbeschrijvingen.yaml",
            "assignments/1-samenwerking/1.2-werkafspraken.yaml");

    private StarterPlan() {}

    /** The paths of its files, in the order in which a newcomer should read them. */
    public static List<String> files() {
        return FILES;
    }

    /** The bytes of one of its files. */
    public static byte[] bytes(String path) {
        return Bundled.bytes("/nl/mlw/start/starter/" + path);
    }

    /** The whole plan. */
    public static PlanFolder folder() {
        return new PlanFolder(
                "plan",
                FILES.stream().map(path -> new RawFile(path, bytes(path))).toList());
    }
}
