package nl.mlw.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.mlw.Workspace;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What all commands that write a document let you choose. */
final class DocumentChoice {

    @Mixin
    private PlanChoice plan = new PlanChoice();

    @Option(names = "--format", paramLabel = "FORMAT")
    private Optional<String> format = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR")
    private Optional<String> out = Optional.empty();

    PlanChoice plan() {
        return plan;
    }

    /** The formats that were asked for, out of those that suit the document; all if none were. */
    List<String> formats(String... suitable) {
        return format.map(typed -> Choices.several("--format", typed, List.of(suitable)))
                .orElse(List.of(suitable));
    }

    Path out(Workspace workspace) {
        return workspace.out(out);
    }
}
