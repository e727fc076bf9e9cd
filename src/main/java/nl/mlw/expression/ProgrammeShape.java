package nl.mlw.expression;

import java.util.Map;
import java.util.function.Function;
import nl.mlw.compute.Facts;
import nl.mlw.kind.Kind;
import nl.mlw.model.Municipality;
import nl.mlw.model.Programme;

/** What of the programme as a whole, which every expression can ask, does not stand in its fields as it is. */
final class ProgrammeShape {
    private final Facts facts;
    private final Vocabulary vocabulary;

    ProgrammeShape(Facts facts, Vocabulary vocabulary) {
        this.facts = facts;
        this.vocabulary = vocabulary;
    }

    Map<String, Function<Programme, ?>> computed() {
        return Map.ofEntries(
                Map.entry("language", Programme::language),
                Map.entry("currency", Programme::currency),
                Map.entry("version", p -> p.version().number()),
                Map.entry("version_date", p -> p.version().date()),
                Map.entry("adopted", p -> p.version().adopted()),
                Map.entry(
                        "municipalities",
                        p -> p.municipalities().stream().map(Municipality::id).toList()),
                Map.entry("start", Programme::from),
                Map.entry("until", p -> p.through().value().plusDays(1)),
                Map.entry("as_of", p -> facts.asOf()),
                Map.entry("budget_total", p -> facts.budget().total()),
                Map.entry("pm_lines", p -> facts.budget().proMemorie()),
                Map.entry("assignments", p -> vocabulary.subjects(Kind.ASSIGNMENT)),
                Map.entry("steps", p -> vocabulary.subjects(Kind.STEP)),
                Map.entry("budget_lines", p -> vocabulary.subjects(Kind.BUDGET_LINE)),
                Map.entry("risks", p -> vocabulary.subjects(Kind.RISK)),
                Map.entry("actions", p -> vocabulary.subjects(Kind.ACTION)),
                Map.entry("decisions", p -> vocabulary.subjects(Kind.DECISION)));
    }
}
