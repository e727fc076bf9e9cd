package nl.mlw.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.mlw.Refusal;
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
                        given -> new CardDocument(
                                ids.stream().map(typed -> id(given, typed)).toList()),
                        choice.plan()::asOf);
    }

    private static Optional<Refusal> unreadable(Given given, String typed) {
        return given.lost("assignments").stream()
                .filter(file -> file.isNamed(typed))
                .findFirst()
                .map(file -> given.unreadable("card.unreadable", typed, file))
                .or(() -> given.unread("card.unread", typed));
    }

    /** People also know an assignment by its number or its title. */
    private static String id(Given given, String typed) {
        Plan plan = given.plan();
        List<Assignment> all = plan.assignments();
        return all.stream()
                .filter(assignment -> assignment.number().equals(typed))
                .map(Assignment::id)
                .findFirst()
                .or(() -> plan.names()
                        .find(Kind.ASSIGNMENT, typed)
                        .map(Named::id)
                        .filter(id -> plan.assignment(id).isPresent()))
                .orElseThrow(() -> unreadable(given, typed)
                        .orElseGet(() -> Choices.unknown(
                                "card.unknown",
                                typed,
                                all.stream().map(Assignment::id).toList())));
    }
}
