package nl.mlw.document.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mlw.compute.BudgetUse;
import nl.mlw.document.BudgetWords;
import nl.mlw.language.Language;
import nl.mlw.model.Assignment;
import nl.mlw.model.Budget;
import nl.mlw.model.Finance;
import nl.mlw.model.Plan;
import nl.mlw.model.Ref;

/** Prints the field <i>Financiële middelen</i>; the amounts are those of the budget, where each stands once. */
final class MoneyField {
    private final Plan plan;
    private final Language language;
    private final BudgetWords words;
    private final BudgetUse use;

    MoneyField(Plan plan, Language language) {
        this.plan = plan;
        this.language = language;
        this.words = BudgetWords.of(plan, language);
        this.use = new BudgetUse(plan);
    }

    List<Part> parts(Assignment assignment, Finance finance) {
        List<Part> parts = new ArrayList<>();
        finance.text().ifPresent(text -> parts.add(Part.prose(text.value())));
        if (!finance.lines().isEmpty()) {
            String lead = language.word("card.finance.lines");
            parts.add(Part.items(
                    lead,
                    finance.lines().stream().map(ref -> item(assignment, ref)).toList()));
        }
        finance.amount()
                .ifPresent(amount -> parts.add(Part.said(
                        language.word("card.finance.amount", Map.of("amount", words.money(amount.value()))))));
        if (finance.announcesCost()
                && finance.lines().isEmpty()
                && finance.amount().isEmpty()) {
            parts.add(Part.said(language.word("card.finance.announced")));
        }
        return parts;
    }

    private Item item(Assignment assignment, Ref ref) {
        return line(ref).map(line -> item(assignment, line)).orElseGet(() -> Item.titled("", ref.written()));
    }

    private Item item(Assignment assignment, Budget.Line line) {
        List<String> said = new ArrayList<>();
        said.add(words.amount(line));
        said.addAll(words.terms(line));
        List<String> others = use.others(line, List.of(assignment)).stream()
                .map(Assignment::number)
                .toList();
        if (!others.isEmpty()) {
            said.add(language.word("budget.shared", Map.of("assignments", others)));
        }
        String lead = language.word("card.finance.line", Map.of("number", line.number()));
        return Item.titled(lead, line.title()).after(": " + String.join(", ", said));
    }

    private Optional<Budget.Line> line(Ref ref) {
        String id = plan.names().id(ref);
        return plan.budget().lines().stream()
                .filter(line -> line.id().equals(id))
                .findFirst();
    }
}
