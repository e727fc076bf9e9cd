package nl.mlw.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code mlw new}: adds a file to a plan. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    NewCommand(Session session) {
        this.session = session;
    }

    /** The command with what can be added. */
    static CommandLine with(Session session) {
        return new CommandLine(new NewCommand(session))
                .addSubcommand(new NewAssignmentCommand(session))
                .addSubcommand(new NewPeriodCommand(session));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(session.err());
        return Status.WRONG_USE;
    }
}
