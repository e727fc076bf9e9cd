package nl.mlw.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.mlw.Refusal;
import nl.mlw.document.gantt.GanttDocument;
import nl.mlw.document.gantt.Granularity;
import nl.mlw.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mlw gantt}: writes the planning as a table and as a drawing. */
@Command(name = "gantt")
final class GanttCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private DocumentChoice choice = new DocumentChoice();

    @Nullable
    @Option(names = "--by", paramLabel = "UNIT")
    private String by;

    GanttCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        GanttDocument document = new GanttDocument(granularity());
        return new Publisher(session, choice, "md", "svg", "pdf")
                .publish(given -> fitting(document, given), choice.plan()::asOf);
    }

    private Optional<Granularity> granularity() {
        List<String> names =
                Stream.of(Granularity.values()).map(GanttCommand::name).toList();
        return Optional.ofNullable(by)
                .map(typed ->
                        Granularity.valueOf(Choices.one("--by", typed, names).toUpperCase(Locale.ROOT)));
    }

    /** Columns of which the heads cannot be read are refused, for others than were asked would be a surprise. */
    private GanttDocument fitting(GanttDocument document, Given given) {
        Language language = session.words(choice.plan().workspace(session.surroundings()), given.plan());
        document.misfit(given.checked().facts().orElseThrow(), language).ifPresent(misfit -> {
            throw Refusal.wrongUse(
                    "use.too-many-columns",
                    Map.of(
                            "by",
                            String.valueOf(by),
                            "columns",
                            String.valueOf(misfit.columns()),
                            "most",
                            String.valueOf(misfit.most()),
                            "from",
                            language.longDate(misfit.from()),
                            "until",
                            language.longDate(misfit.until()),
                            "fitting",
                            name(misfit.fitting())));
        });
        return document;
    }

    private static String name(Granularity granularity) {
        return granularity.name().toLowerCase(Locale.ROOT);
    }
}
