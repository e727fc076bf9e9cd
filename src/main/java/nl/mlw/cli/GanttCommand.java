package nl.mlw.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.mlw.document.gantt.GanttDocument;
import nl.mlw.document.gantt.Granularity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mlw gantt}: writes the planning as a table and as a drawing. */
@Command(name = "gantt")
final class GanttCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private DocumentChoice choice = new DocumentChoice();

    @Option(names = "--by", paramLabel = "UNIT")
    private String by = "month";

    GanttCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        GanttDocument document = new GanttDocument(granularity());
        return new Publisher(session, choice, "md", "svg", "pdf").publish(given -> document, choice.plan()::asOf);
    }

    private Granularity granularity() {
        List<String> names =
                Stream.of(Granularity.values()).map(GanttCommand::name).toList();
        return Granularity.valueOf(Choices.one("--by", by, names).toUpperCase(Locale.ROOT));
    }

    private static String name(Granularity granularity) {
        return granularity.name().toLowerCase(Locale.ROOT);
    }
}
