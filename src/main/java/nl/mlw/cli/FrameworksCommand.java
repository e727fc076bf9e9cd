package nl.mlw.cli;

import java.util.concurrent.Callable;
import nl.mlw.Frameworks;
import nl.mlw.document.frameworks.FrameworksDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mlw frameworks}: writes how the plan stands against its frameworks. */
@Command(name = "frameworks")
final class FrameworksCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private DocumentChoice choice = new DocumentChoice();

    FrameworksCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return new Publisher(session, choice, "md", "pdf")
                .publish(given -> new FrameworksDocument(Frameworks.rulebook()), choice.plan()::asOf);
    }
}
