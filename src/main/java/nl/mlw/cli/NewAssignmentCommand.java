package nl.mlw.cli;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.mlw.diagnostic.Refusal;
import nl.mlw.load.PlanFolder;
import nl.mlw.machine.OutputFile;
import nl.mlw.model.Plan;
import nl.mlw.model.Theme;
import nl.mlw.start.NewAssignment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code mlw new assignment}: adds a card. */
@Command(name = "assignment")
final class NewAssignmentCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--plan", paramLabel = "DIR")
    private Optional<String> folder = Optional.empty();

    @Option(names = "--theme", paramLabel = "THEME")
    private Optional<String> theme = Optional.empty();

    @Option(names = "--title", paramLabel = "TITLE", required = true)
    private String title = "";

    private String row = "";

    NewAssignmentCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (title.isBlank()) {
            throw Refusal.wrongUse("use.value-missing", Map.of("option", "--title"));
        }
        new NewFile(session, folder).add(this::card, "number", "theme", "title");
        session.tell("say.new.assignment.next", Map.of("row", row));
        return Status.DONE;
    }

    private Optional<OutputFile> card(Plan plan, PlanFolder content) {
        String chosen = theme.orElseThrow(() -> Refusal.wrongUse("new.theme-missing", Map.of("choices", themes(plan))));
        NewAssignment card = NewAssignment.of(plan, content, chosen, title);
        row = card.row();
        return Optional.of(card.file());
    }

    private static String themes(Plan plan) {
        return String.join(
                ", ",
                plan.programme().themes().stream()
                        .map(NewAssignmentCommand::shown)
                        .toList());
    }

    private static String shown(Theme theme) {
        return theme.id() + " (" + theme.title() + ")";
    }
}
