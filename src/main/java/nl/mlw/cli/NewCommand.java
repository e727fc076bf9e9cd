package nl.mlw.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.mlw.diagnostic.Refusal;
import nl.mlw.document.Choices;
import nl.mlw.kind.Guess;
import nl.mlw.kind.KindPage;
import nl.mlw.kind.KindPages;
import nl.mlw.load.PlanFolder;
import nl.mlw.machine.OutputFile;
import nl.mlw.model.Plan;
import nl.mlw.start.NewThing;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mlw new}: adds a file to a plan, or gives the lines for a thing that goes into one. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

    /** What is made with more than its kind. */
    private static final Map<String, String> OTHERWISE = Map.of(
            "assignment", "mlw new assignment --title …", "period-report", "mlw new period", "record", "mlw adopt …");

    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "KIND", descriptionKey = "kind")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--plan", paramLabel = "DIR")
    private Optional<String> folder = Optional.empty();

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
        if (kind.isEmpty()) {
            spec.commandLine().usage(session.err());
            return Status.WRONG_USE;
        }
        KindPage page = page(kind.get());
        new NewFile(session, folder).add((plan, content) -> begun(plan, content, page));
        return Status.DONE;
    }

    private KindPage page(String typed) {
        KindPage page = KindPages.named(typed)
                .orElseThrow(() -> Choices.unknown(
                        "new.kind", typed, names(), Guess.kind(typed).map(Guess::shown)));
        if (OTHERWISE.containsKey(page.id())) {
            throw Refusal.wrongUse("new.otherwise", Map.of("command", OTHERWISE.get(page.id())));
        }
        return page;
    }

    private List<String> names() {
        return KindPages.all().stream()
                .map(kind -> kind.names(session.language()).one())
                .toList();
    }

    private Optional<OutputFile> begun(Plan plan, PlanFolder content, KindPage page) {
        NewThing thing = new NewThing(plan, page, session.language());
        Optional<OutputFile> file = thing.file(content);
        if (file.isEmpty()) {
            thing.lines().forEach(session::print);
            place(page)
                    .ifPresent(key ->
                            session.tell("say.new.thing." + key, Map.of("file", page.file(), "under", page.under())));
        }
        session.tell("say.new.thing.off", Map.of("kind", page.id()));
        return file;
    }

    private static Optional<String> place(KindPage page) {
        return Optional.of(page.under().isEmpty() ? "file" : "under")
                .filter(key -> !page.file().isEmpty());
    }
}
