package nl.mlw.cli;

import java.util.concurrent.Callable;
import nl.mlw.document.bundle.BundleDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mlw bundle}: writes all assignments as one document. */
@Command(name = "bundle")
final class BundleCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private DocumentChoice choice = new DocumentChoice();

    BundleCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return new Publisher(session, choice, "md", "pdf").publish(given -> new BundleDocument(), choice.plan()::asOf);
    }
}
