package nl.mlw.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.document.Choices;
import nl.mlw.machine.Workspace;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What all commands that write a document let you choose. */
final class DocumentChoice {
    static final String HTML = "html";

    @Mixin
    private PlanChoice plan = new PlanChoice();

    @Option(names = "--format", paramLabel = "FORMAT")
    private Optional<String> format = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR")
    private Optional<String> out = Optional.empty();

    @Mixin
    private FailOn failOn = new FailOn();

    @Option(names = "--allow-errors")
    private boolean allowErrors;

    PlanChoice plan() {
        return plan;
    }

    /** The formats that were asked for; empty if none were. HTML is there for who asks. */
    Optional<List<String>> formats(Collection<String> usual) {
        List<String> suitable = Stream.concat(usual.stream(), Stream.of(HTML)).toList();
        return format.map(typed -> Choices.several("--format", typed, suitable));
    }

    FailOn failOn() {
        return failOn;
    }

    /** Whether the document may be made of a plan with errors, and then says so on each page. */
    boolean allowsErrors() {
        return allowErrors;
    }

    Path out(Workspace workspace) {
        return workspace.out(out);
    }
}
