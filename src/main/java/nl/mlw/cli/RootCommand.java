package nl.mlw.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.mlw.document.DocumentKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code mlw} itself: the list of commands. */
@Command(name = "mlw", versionProvider = RootCommand.Version.class)
final class RootCommand implements Callable<Integer> {

    /** All commands, in the order in which help shows them. */
    static List<Object> commands(Session session, List<DocumentKind> kinds) {
        List<Object> commands = new ArrayList<>(List.of(new ValidateCommand(session)));
        kinds.forEach(kind -> commands.add(DocumentCommand.of(session, kind)));
        commands.addAll(List.of(
                BuildCommand.of(session, kinds),
                new PdfCheckCommand(session),
                new ExplainCommand(session),
                new RulesCommand(session),
                new InitCommand(session),
                NewCommand.with(session),
                new AdoptCommand(session),
                new CompletionCommand(session),
                new TrainingRunCommand(Path.of(System.getProperty("java.io.tmpdir", ".")))));
        return commands;
    }

    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    RootCommand(Session session) {
        this.session = session;
    }

    /** Without a command there is nothing to do but to say which there are. */
    @Override
    public Integer call() {
        spec.commandLine().usage(session.err());
        return Status.WRONG_USE;
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = RootCommand.class.getPackage().getImplementationVersion();
            return new String[] {"mlw " + (version == null ? "0" : version)};
        }
    }
}
