package nl.mlw.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code mlw completion}: a script with which a shell completes commands, options and their values at the Tab key. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CompletionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.print(AutoComplete.bash("mlw", spec.root().commandLine()).strip());
        return Status.DONE;
    }
}
