package nl.mlw.expression;

import static nl.mlw.expression.Property.date;
import static nl.mlw.expression.Property.flag;
import static nl.mlw.expression.Property.located;
import static nl.mlw.expression.Property.maybeText;
import static nl.mlw.expression.Property.money;
import static nl.mlw.expression.Property.number;
import static nl.mlw.expression.Property.text;
import static nl.mlw.expression.Property.texts;
import static nl.mlw.expression.Property.things;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.compute.Facts;
import nl.mlw.kind.Kind;
import nl.mlw.model.Municipality;
import nl.mlw.model.Programme;

/** What can be asked of the programme as a whole, which every expression can do. */
final class ProgrammeShape {
    private final Facts facts;
    private final Vocabulary vocabulary;

    ProgrammeShape(Facts facts, Vocabulary vocabulary) {
        this.facts = facts;
        this.vocabulary = vocabulary;
    }

    Shape<Programme> programme() {
        return new Shape<>(
                Kind.PROGRAMME,
                List.of(facts.plan().programme()),
                Programme::origin,
                Stream.concat(own().stream(), computed().stream()).toList());
    }

    private static List<Property<Programme>> own() {
        return List.of(
                text("id", Programme::id),
                text("title", Programme::title),
                maybeText("short_title", Programme::shortTitle),
                texts("fields", Programme::fields),
                located("from", p -> Optional.of(p.from())),
                located("through", p -> Optional.of(p.through())),
                text("language", Programme::language),
                text("currency", Programme::currency),
                number("version", p -> Optional.of(p.version().number())),
                located("version_date", p -> Optional.of(p.version().date())),
                flag("adopted", p -> p.version().adopted()),
                texts(
                        "municipalities",
                        p -> p.municipalities().stream().map(Municipality::id).toList()),
                texts("laws", Programme::laws));
    }

    private List<Property<Programme>> computed() {
        return List.of(
                located("start", p -> Optional.of(p.from())),
                date("until", p -> Optional.of(p.through().value().plusDays(1))),
                date("as_of", p -> Optional.of(facts.asOf())),
                money("budget_total", p -> Optional.of(facts.budget().total())),
                number("pm_lines", p -> Optional.of(facts.budget().proMemorie())),
                all("assignments", Kind.ASSIGNMENT),
                all("steps", Kind.STEP),
                all("budget_lines", Kind.BUDGET_LINE),
                all("risks", Kind.RISK),
                all("actions", Kind.ACTION),
                all("decisions", Kind.DECISION));
    }

    private Property<Programme> all(String name, Kind kind) {
        return things(name, kind, programme -> vocabulary.subjects(kind));
    }
}
