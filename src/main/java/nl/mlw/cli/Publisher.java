package nl.mlw.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import nl.mlw.Formats;
import nl.mlw.Labels;
import nl.mlw.Mlw;
import nl.mlw.NoRoomPlace;
import nl.mlw.Output;
import nl.mlw.OutputFile;
import nl.mlw.Workspace;
import nl.mlw.check.Checked;
import nl.mlw.check.PageWording;
import nl.mlw.diagnostic.Finding;
import nl.mlw.diagnostic.Severity;
import nl.mlw.document.Document;
import nl.mlw.document.Page;
import nl.mlw.history.PlanCommit;
import nl.mlw.language.Language;
import nl.mlw.model.Plan;
import nl.mlw.render.Format;
import nl.mlw.render.RenderFailure;
import nl.mlw.render.Templates;

/** Writes the documents that a command asks for, and prints where they are. */
final class Publisher {
    private final Session session;
    private final DocumentChoice choice;
    private final List<String> formats;
    private final Mlw mlw = new Mlw();

    Publisher(Session session, DocumentChoice choice, String... suitableFormats) {
        this.session = session;
        this.choice = choice;
        this.formats = choice.formats(suitableFormats);
        choice.plan().check();
    }

    /** Nothing is written of a plan with errors, unless that was asked for; then each page says so. */
    int publish(Function<Given, Document> asked, Function<Plan, LocalDate> asOf) {
        Severity level = choice.failOn().level();
        Workspace workspace = choice.plan().workspace(session.surroundings());
        Language language = session.words(workspace);
        CompletableFuture<Optional<PlanCommit>> commit = commit(workspace);
        Checked checked = mlw.check(mlw.load(workspace), asOf);
        ObstacleList list = new ObstacleList(session, new PageWording(mlw.rulebook(), language), language);
        List<Finding> obstacles = checked.obstacles(level);
        boolean refused = !obstacles.isEmpty() && !choice.allowsErrors();
        if (refused || checked.facts().isEmpty()) {
            new DocumentRefusal(session, choice, list).tell(checked, obstacles);
            return Status.FINDINGS;
        }
        Document document = asked.apply(new Given(checked, list));
        Plan plan = checked.facts().orElseThrow().plan();
        List<Page> pages = mlw.pages(document, checked, session.words(workspace, plan));
        List<OutputFile> files = render(pages, formats(workspace, plan, commit.join()), workspace);
        new Output(session.surroundings(), choice.out(workspace), "--out")
                .write(files)
                .forEach(session::print);
        if (!checked.isSound()) {
            session.tell("say.incomplete", Map.of("counts", list.counts(checked.obstacles(Severity.ERROR))));
        }
        return choice.failOn().isGiven() && !obstacles.isEmpty() ? Status.FINDINGS : Status.DONE;
    }

    private List<OutputFile> render(List<Page> pages, List<Format> wanted, Workspace workspace) {
        try (ProgressLine progress = new ProgressLine(session)) {
            return mlw.render(pages, wanted, progress);
        } catch (RenderFailure failure) {
            throw NoRoomPlace.of(failure, workspace.read());
        }
    }

    private List<Format> formats(Workspace workspace, Plan plan, Optional<PlanCommit> commit) {
        Labels labels = Labels.in(workspace.templates());
        return Formats.all(
                        templates(workspace, plan, commit),
                        tag -> labels.language(tag).words(),
                        session.surroundings().moment())
                .stream()
                .filter(format -> formats.contains(format.name()))
                .toList();
    }

    private static Templates templates(Workspace workspace, Plan plan, Optional<PlanCommit> commit) {
        Templates own = Templates.in(workspace.templates());
        Templates styled = plan.style().map(own::styled).orElse(own);
        return commit.map(styled::traced).orElse(styled);
    }

    /** Git takes a moment, so it is asked while the plan is read, and only for what goes on paper. */
    private CompletableFuture<Optional<PlanCommit>> commit(Workspace workspace) {
        return formats.contains("pdf")
                ? CompletableFuture.supplyAsync(workspace::commit)
                : CompletableFuture.completedFuture(Optional.empty());
    }
}
