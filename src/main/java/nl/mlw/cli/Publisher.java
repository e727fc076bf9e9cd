package nl.mlw.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import nl.mlw.Formats;
import nl.mlw.Mlw;
import nl.mlw.check.Checked;
import nl.mlw.check.PageWording;
import nl.mlw.diagnostic.Finding;
import nl.mlw.diagnostic.Refusal;
import nl.mlw.diagnostic.Severity;
import nl.mlw.document.Document;
import nl.mlw.document.DocumentKind;
import nl.mlw.document.Order;
import nl.mlw.history.PlanCommit;
import nl.mlw.language.Language;
import nl.mlw.machine.Output;
import nl.mlw.machine.OutputFile;
import nl.mlw.machine.Workspace;
import nl.mlw.model.Plan;
import nl.mlw.render.Format;
import nl.mlw.render.Job;
import nl.mlw.render.NoRoomPlace;
import nl.mlw.render.RenderFailure;
import nl.mlw.render.template.Templates;

/** Writes the documents that a command asks for, all or none, and prints where they are. */
final class Publisher {
    private final Session session;
    private final DocumentChoice choice;
    private final FormatChoice formats;
    private final Mlw mlw = new Mlw();

    /** @param kinds the sorts of documents that may be asked for */
    Publisher(Session session, DocumentChoice choice, List<DocumentKind> kinds) {
        this.session = session;
        this.choice = choice;
        this.formats = FormatChoice.of(choice, kinds);
        choice.plan().check();
    }

    /** Nothing is written of a plan with errors, unless that was asked for; then each page says so. */
    int publish(Function<Plan, List<Order>> asked) {
        Severity level = choice.failOn().level();
        Workspace workspace = choice.plan().workspace(session.surroundings());
        Language usual = session.words(workspace);
        CompletableFuture<Optional<PlanCommit>> commit = commit(workspace);
        CheckedDays days = new CheckedDays(mlw, mlw.load(workspace), choice.plan(), asked);
        Checked worst = days.worst(level);
        Language language = worst.spoken(usual);
        ObstacleList list = new ObstacleList(session, new PageWording(mlw.rulebook(), language), language);
        List<Finding> obstacles = worst.obstacles(level);
        boolean refused = !obstacles.isEmpty() && !choice.allowsErrors();
        if (refused || worst.facts().isEmpty()) {
            new DocumentRefusal(session, choice, list).tell(worst, obstacles);
            return Status.FINDINGS;
        }
        Map<Order, Document> documents = documents(days, list);
        Plan plan = worst.known().plan();
        Language words = session.words(workspace, plan);
        Map<String, Format> known = known(workspace, plan, commit.join());
        List<Job> jobs = new ArrayList<>();
        documents.forEach((order, document) -> {
            List<Format> wanted =
                    formats.of(order.kind()).stream().map(known::get).toList();
            mlw.pages(document, days.of(order), words).forEach(page -> jobs.add(new Job(page, wanted)));
        });
        write(render(jobs, workspace), workspace);
        if (!worst.isSound()) {
            session.tell(
                    documents.size() == 1 ? "say.incomplete" : "say.incomplete-all",
                    Map.of("counts", list.counts(worst.obstacles(Severity.ERROR))));
        }
        return choice.failOn().isGiven() && !obstacles.isEmpty() ? Status.FINDINGS : Status.DONE;
    }

    /** What cannot be made is refused before the first page is. */
    private static Map<Order, Document> documents(CheckedDays days, ObstacleList list) {
        Map<Order, Document> documents = new LinkedHashMap<>();
        try {
            days.orders().forEach(order -> documents.put(order, order.document(days.of(order))));
        } catch (Refusal refusal) {
            throw refusal.worded(list::line);
        }
        return documents;
    }

    private void write(List<OutputFile> files, Workspace workspace) {
        new Output(session.surroundings(), choice.out(workspace), "--out")
                .write(files)
                .forEach(session::print);
    }

    private List<OutputFile> render(List<Job> jobs, Workspace workspace) {
        try (ProgressLine progress = new ProgressLine(session)) {
            return mlw.render(jobs, progress);
        } catch (RenderFailure failure) {
            throw NoRoomPlace.of(failure, workspace.read());
        }
    }

    private Map<String, Format> known(Workspace workspace, Plan plan, Optional<PlanCommit> commit) {
        Map<String, Format> known = new HashMap<>();
        Formats.all(templates(workspace, plan, commit), session.surroundings().moment())
                .forEach(format -> known.put(format.name(), format));
        return known;
    }

    private static Templates templates(Workspace workspace, Plan plan, Optional<PlanCommit> commit) {
        Templates own = Templates.in(workspace.templates());
        Templates styled = plan.style().map(own::styled).orElse(own);
        return commit.map(styled::traced).orElse(styled);
    }

    /** Git takes a moment, so it is asked while the plan is read, and only for what goes on paper. */
    private CompletableFuture<Optional<PlanCommit>> commit(Workspace workspace) {
        return formats.any("pdf")
                ? CompletableFuture.supplyAsync(workspace::commit)
                : CompletableFuture.completedFuture(Optional.empty());
    }
}
