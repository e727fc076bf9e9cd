package nl.mlw.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.mlw.document.card.CardDocument;
import nl.mlw.model.Assignment;
import nl.mlw.model.Kind;
import nl.mlw.model.Named;
import nl.mlw.model.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code mlw card}: writes the cards of assignments. */
@Command(name = "card")
final class CardCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private DocumentChoice choice = new DocumentChoice();

    @Parameters(arity = "0..*", paramLabel = "ID", descriptionKey = "id")
    private List<String> ids = new ArrayList<>();

    CardCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return new Publisher(session, choice, "md", "pdf")
                .publish(
                        plan -> new CardDocument(
                                ids.stream().map(typed -> id(plan, typed)).toList()),
                        choice.plan()::asOf);
    }

    /** People also know an assignment by its number or its title. */
    private static String id(Plan plan, String typed) {
        List<Assignment> all = plan.assignments();
        return all.stream()
                .filter(assignment -> assignment.number().equals(typed))
                .map(Assignment::id)
                .findFirst()
                .or(() -> plan.names()
                        .find(Kind.ASSIGNMENT, typed)
                        .map(Named::id)
                        .filter(id -> plan.assignment(id).isPresent()))
                .orElseThrow(() -> Choices.unknown(
                        "card.unknown", typed, all.stream().map(Assignment::id).toList()));
    }
}
