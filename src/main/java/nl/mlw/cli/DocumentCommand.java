package nl.mlw.cli;

import java.util.List;
import java.util.concurrent.Callable;
import nl.mlw.document.Asked;
import nl.mlw.document.DocumentKind;
import nl.mlw.document.Order;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** {@code mlw report}, {@code mlw gantt} and all other commands that write one sort of document. */
@Command
final class DocumentCommand implements Callable<Integer> {
    private final Session session;
    private final DocumentKind kind;
    private final OwnChoices own;

    @Mixin
    private DocumentChoice choice = new DocumentChoice();

    private DocumentCommand(Session session, DocumentKind kind) {
        this.session = session;
        this.kind = kind;
        this.own = new OwnChoices(kind.choices());
    }

    /** The command that writes this sort. */
    static CommandSpec of(Session session, DocumentKind kind) {
        DocumentCommand command = new DocumentCommand(session, kind);
        CommandSpec spec = CommandSpec.forAnnotatedObject(command).name(kind.name());
        command.own.addTo(spec);
        return spec;
    }

    @Override
    public Integer call() {
        Asked asked = own.asked();
        kind.check(asked);
        return new Publisher(session, choice, List.of(kind)).publish(plan -> List.of(new Order(kind, asked)));
    }
}
