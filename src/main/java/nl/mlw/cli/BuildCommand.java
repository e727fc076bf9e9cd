package nl.mlw.cli;

import java.util.List;
import java.util.concurrent.Callable;
import nl.mlw.Documents;
import nl.mlw.document.Asked;
import nl.mlw.document.Choice;
import nl.mlw.document.DocumentKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** {@code mlw build}: writes all documents of a plan in one run. */
@Command(name = BuildCommand.NAME)
final class BuildCommand implements Callable<Integer> {
    static final String NAME = "build";

    private final Session session;
    private final List<DocumentKind> kinds;
    private final OwnChoices own;

    @Mixin
    private DocumentChoice choice = new DocumentChoice();

    private BuildCommand(Session session, List<DocumentKind> kinds) {
        this.session = session;
        this.kinds = kinds;
        this.own = new OwnChoices(kinds.stream()
                .flatMap(kind -> kind.choices().stream())
                .filter(Choice::isOption)
                .distinct()
                .toList());
    }

    /** The command that writes these sorts; it has the options of each. */
    static CommandSpec of(Session session, List<DocumentKind> kinds) {
        BuildCommand command = new BuildCommand(session, kinds);
        CommandSpec spec = CommandSpec.forAnnotatedObject(command);
        command.own.addTo(spec);
        return spec;
    }

    @Override
    public Integer call() {
        Asked asked = own.asked();
        kinds.forEach(kind -> kind.check(asked));
        return new Publisher(session, choice, kinds).publish(plan -> Documents.all(plan, asked));
    }
}
