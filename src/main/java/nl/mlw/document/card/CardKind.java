package nl.mlw.document.card;

import java.util.List;
import nl.mlw.check.Checked;
import nl.mlw.diagnostic.Refusal;
import nl.mlw.document.Absent;
import nl.mlw.document.Asked;
import nl.mlw.document.Choice;
import nl.mlw.document.Choices;
import nl.mlw.document.Document;
import nl.mlw.document.DocumentKind;
import nl.mlw.kind.Kind;
import nl.mlw.model.Assignment;
import nl.mlw.model.Named;
import nl.mlw.model.Plan;

/** The assignment cards: those that are asked for, or all. */
public final class CardKind implements DocumentKind {
    private static final Choice IDS = new Choice("id", "ID");

    @Override
    public String name() {
        return "card";
    }

    @Override
    public List<Choice> choices() {
        return List.of(IDS);
    }

    @Override
    public Document document(Checked checked, Asked asked) {
        return new CardDocument(
                asked.all(IDS).stream().map(typed -> id(checked, typed)).toList());
    }

    /** People also know an assignment by its number or its title. */
    private static String id(Checked checked, String typed) {
        Plan plan = checked.known().plan();
        return plan.assignments().stream()
                .filter(assignment -> assignment.number().equals(typed))
                .map(Assignment::id)
                .findFirst()
                .or(() -> plan.names()
                        .find(Kind.ASSIGNMENT, typed)
                        .map(Named::id)
                        .filter(id -> plan.assignment(id).isPresent()))
                .orElseThrow(() -> absent(checked, typed));
    }

    private static Refusal absent(Checked checked, String typed) {
        Absent absent = new Absent(checked, typed);
        return absent.files("assignments").stream()
                .filter(file -> file.isNamed(typed))
                .findFirst()
                .map(file -> absent.unreadable("card.unreadable", file))
                .or(() -> absent.unread("card.unread"))
                .orElseGet(() -> Choices.unknown(
                        "card.unknown",
                        typed,
                        checked.known().plan().assignments().stream()
                                .map(Assignment::id)
                                .toList()));
    }
}
