package nl.mlw.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mlw.kind.FieldType;
import nl.mlw.kind.Kind;
import nl.mlw.model.Budget;
import nl.mlw.model.Budget.Benefit;
import nl.mlw.model.Budget.Coverage;
import nl.mlw.model.Budget.Line;
import nl.mlw.model.Budget.ProMemorie;
import nl.mlw.model.Budget.Request;
import nl.mlw.model.Budget.Split;
import nl.mlw.model.Located;
import nl.mlw.model.Money;
import nl.mlw.yaml.YamlNode;
import nl.mlw.yaml.YamlScalar;

/** Reads {@code budget.yaml}. */
final class BudgetReader {

    private BudgetReader() {}

    static boolean read(Fields fields, PlanParts parts) {
        boolean global = fields.word("estimate", "global", "definitive")
                .filter("definitive"::equals)
                .isEmpty();
        boolean adopted = fields.word("status", "draft", "adopted")
                .filter("adopted"::equals)
                .isPresent();
        parts.add(
                Budget.class,
                new Budget(
                        global,
                        adopted,
                        fields.maybeText("note", FieldType.PROSE).map(Located::value),
                        fields.list("lines", BudgetReader::line),
                        Optional.of(fields.origin())));
        return true;
    }

    private static Line line(Fields f) {
        String id = f.id(Kind.BUDGET_LINE);
        String title = f.name("title");
        f.reading().name(id, Kind.BUDGET_LINE, title, List.of(), f.idPlace());
        boolean pm = isPm(f);
        Optional<Located<Money>> amount = pm ? Optional.empty() : f.money("amount");
        if (!f.has("amount")) {
            f.reportMissing("amount");
        }
        return new Line(
                id,
                f.name("number"),
                f.valuePlace("number"),
                title,
                f.maybeText("note", FieldType.CELL),
                amount,
                pm,
                f.mapping("pm").map(p -> p.read(BudgetReader::proMemorie)),
                f.refs("assignments", Kind.ASSIGNMENT),
                f.list("coverage", BudgetReader::coverage),
                year(f),
                f.choice("vat", Budget.Vat.class),
                f.choice("nature", Budget.Nature.class),
                split(f),
                f.mapping("benefit").map(b -> b.read(BudgetReader::benefit)),
                f.money("original"),
                f.readable("requests", BudgetReader::request),
                f.idPlace());
    }

    private static Optional<Integer> year(Fields f) {
        Optional<Integer> year = f.number("year");
        year.filter(number -> number > 0 && number <= 9999)
                .ifPresent(number -> f.values().note(new Located<>(LocalDate.of(number, 1, 1), f.valuePlace("year"))));
        return year;
    }

    private static Optional<Request> request(Fields f) {
        if (!f.has("amount")) {
            f.reportMissing("amount");
        }
        var on = f.day("on");
        var reason = f.string("reason");
        var decision = f.ref("decision", Kind.DECISION);
        return f.money("amount").map(amount -> new Request(amount, on, reason, decision, f.origin()));
    }

    private static boolean isPm(Fields f) {
        Optional<YamlNode> amount = f.node("amount");
        return amount.isPresent()
                && amount.get() instanceof YamlScalar scalar
                && scalar.text().strip().equalsIgnoreCase("PM");
    }

    private static ProMemorie proMemorie(Fields f) {
        return new ProMemorie(f.maybeString("reason"), f.ref("owner", Kind.ROLE), f.date("by"), f.origin());
    }

    private static Coverage coverage(Fields f) {
        f.flag("unknown");
        return new Coverage(f.string("source"), f.money("amount"), f.place("source"));
    }

    private static Optional<Split> split(Fields f) {
        Optional<YamlNode> node = f.node("split");
        if (node.isPresent() && node.get() instanceof YamlScalar) {
            return f.word("split", "even").map(even -> new Split(Map.of(), f.place("split")));
        }
        return f.mapping("split")
                .map(m -> m.read(shares -> {
                    Map<String, BigDecimal> read = new LinkedHashMap<>();
                    shares.keys().forEach(id -> shares.decimal(id).ifPresent(share -> read.put(id, share)));
                    return new Split(read, f.place("split"));
                }));
    }

    private static Benefit benefit(Fields f) {
        return new Benefit(f.decimal("percent-min"), f.decimal("percent-max"), f.maybeString("base"), f.origin());
    }
}
