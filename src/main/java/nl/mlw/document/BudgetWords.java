package nl.mlw.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.mlw.compute.BudgetTotals;
import nl.mlw.document.table.Cell;
import nl.mlw.language.Language;
import nl.mlw.model.Budget;
import nl.mlw.model.Located;
import nl.mlw.model.Money;
import nl.mlw.model.Plan;

/** Says how much a line of the budget is, and what several lines are together; <i>PM</i> is never counted as nothing. */
public final class BudgetWords {
    private final Language language;
    private final String currency;
    private final boolean whole;

    /** In this language; sums are in this currency, also when there is nothing to add. */
    public BudgetWords(Language language, String currency) {
        this(language, currency, false);
    }

    private BudgetWords(Language language, String currency, boolean whole) {
        this.language = language;
        this.currency = currency;
        this.whole = whole;
    }

    /** Of the budget of this plan, without cents where no line has any. */
    public static BudgetWords of(Plan plan, Language language) {
        boolean whole = plan.budget().lines().stream()
                .flatMap(line -> line.amount().stream())
                .allMatch(amount -> isWhole(amount.value()));
        return new BudgetWords(language, plan.programme().currency(), whole);
    }

    private static boolean isWhole(Money money) {
        return money.amount().stripTrailingZeros().scale() <= 0;
    }

    /** An amount of money. */
    public String money(Money money) {
        return whole && isWhole(money)
                ? language.wholeMoney(money.amount(), money.currency())
                : language.money(money.amount(), money.currency());
    }

    /** The same in a place of a table. */
    public Cell cell(Money money) {
        return new Cell.Amount(money(money), money.amount());
    }

    /** The amount, <i>PM</i> with what that means, or that nothing was filled in. */
    public String amount(Budget.Line line) {
        return line.amount()
                .map(amount -> money(amount.value()))
                .orElseGet(() -> language.word(line.pm() ? "budget.pm" : "budget.no-amount"));
    }

    /** What is known of VAT and of how often it is paid, each said with its own word. */
    public List<String> terms(Budget.Line line) {
        List<String> terms = new ArrayList<>();
        line.vat().ifPresent(vat -> terms.add(language.word("budget.vat." + vat.key())));
        line.nature().ifPresent(nature -> terms.add(language.word("budget.nature." + nature.key())));
        return terms;
    }

    /** The sum of the known amounts. */
    public Money total(Collection<Budget.Line> lines) {
        return lines.stream()
                .flatMap(line -> line.amount().stream())
                .map(Located::value)
                .reduce(Money.zero(currency), Money::plus);
    }

    /** What the sum leaves out: <i>exclusief 1 PM-post</i>; empty if it holds all. */
    public String leftOut(Collection<Budget.Line> lines) {
        List<Budget.Line> unknown =
                lines.stream().filter(line -> line.amount().isEmpty()).toList();
        boolean allPm = unknown.stream().allMatch(Budget.Line::pm);
        String key = allPm ? "budget.excluding-pm" : "budget.excluding";
        return unknown.isEmpty() ? "" : language.count(key, unknown.size());
    }

    /** The sum as short as a table has room for: <i>€ 60.000 + PM</i>. */
    public Cell brief(Collection<Budget.Line> lines) {
        boolean allUnknown = lines.stream().allMatch(line -> line.amount().isEmpty());
        if (lines.isEmpty() || allUnknown) {
            return new Cell.Words(language.word(lines.isEmpty() ? "budget.none" : "budget.brief-unknown"));
        }
        boolean allKnown = lines.stream().allMatch(line -> line.amount().isPresent());
        return allKnown
                ? cell(total(lines))
                : new Cell.Words(language.word("budget.brief-partly", Map.of("total", money(total(lines)))));
    }

    /** The sum and what it leaves out, in one phrase. */
    public String sum(Collection<Budget.Line> lines) {
        if (lines.isEmpty()) {
            return language.word("budget.none");
        }
        boolean allUnknown = lines.stream().allMatch(line -> line.amount().isEmpty());
        if (allUnknown) {
            return language.word("budget.all-unknown");
        }
        String leftOut = leftOut(lines);
        String total = money(total(lines));
        return leftOut.isEmpty() ? total : language.word("budget.partly", Map.of("total", total, "leftout", leftOut));
    }

    /** The same of a budget of which only the totals are at hand. A sum of nothing is no sum: there is no line, or of none is the amount known. */
    public String sum(BudgetTotals totals) {
        boolean nothing = totals.total().isSameAs(Money.zero(totals.total().currency()));
        int unknown = totals.proMemorie();
        if (nothing) {
            return language.word(unknown == 0 ? "budget.none" : "budget.all-unknown");
        }
        String total = money(totals.total());
        return unknown == 0
                ? total
                : language.word(
                        "budget.partly",
                        Map.of("total", total, "leftout", language.count("budget.excluding-pm", unknown)));
    }
}
