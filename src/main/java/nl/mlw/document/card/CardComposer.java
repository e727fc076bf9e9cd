package nl.mlw.document.card;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.compute.Facts;
import nl.mlw.language.Language;
import nl.mlw.model.Assignment;
import nl.mlw.model.CardField;
import nl.mlw.model.Plan;

/** Composes the printed card of an assignment, the same for its own page and for the bundle. */
public final class CardComposer {
    private final Plan plan;
    private final Language language;
    private final CardAnchors anchors;
    private final Emptiness emptiness;
    private final TextFields texts;
    private final StepFields steps;
    private final MoneyField money;
    private final RiskField risks;
    private final ContextFields context;
    private final Mentions mentions;
    private final boolean alone;

    /** For cards that stand alone: the form of the source in full, and how the steps stand. */
    static CardComposer alone(Facts facts, Language language) {
        return new CardComposer(facts, language, new CardAnchors(), true);
    }

    /** For cards in a document that says elsewhere how the steps stand, and in headings what a card is about. */
    public static CardComposer within(Facts facts, Language language, CardAnchors anchors) {
        return new CardComposer(facts, language, anchors, false);
    }

    private CardComposer(Facts facts, Language language, CardAnchors anchors, boolean alone) {
        this.alone = alone;
        this.plan = facts.plan();
        this.language = language;
        this.anchors = anchors;
        this.mentions = new Mentions(plan, language, anchors);
        this.emptiness = new Emptiness(plan, language);
        this.texts = new TextFields(plan, language, mentions);
        this.steps = new StepFields(plan, language);
        this.money = new MoneyField(plan, language);
        this.risks = new RiskField(plan, language);
        this.context = new ContextFields(facts, language, mentions, alone);
    }

    /** The card of this assignment. */
    public CardView compose(Assignment assignment) {
        return new CardView(
                anchors.of(assignment),
                label(language, assignment),
                assignment.title().value(),
                header(assignment),
                fields(assignment),
                language.word("card.context.title"),
                context.views(assignment));
    }

    /** A form shows what is still to be filled in; elsewhere one line says it. */
    private List<FieldView> fields(Assignment assignment) {
        List<FieldView> all = plan.programme().habits().cardFields().stream()
                .map(field -> view(field, assignment))
                .toList();
        return alone ? all : emptiness.gathered(all);
    }

    /** Our word for an assignment with its number: <i>Opdracht 2.1</i>. */
    public static String label(Language language, Assignment assignment) {
        return language.word("card.label", Map.of("number", assignment.number()));
    }

    /** Headings around a card that does not stand alone say this, but for a theme that the plan does not have. */
    private List<FieldView> header(Assignment assignment) {
        Optional<Item> known = plan.programme().themes().stream()
                .filter(t -> t.id().equals(plan.names().id(assignment.theme())))
                .findFirst()
                .map(t -> Item.titled(t.number(), t.title()));
        FieldView theme = header("theme", known.orElseGet(() -> Item.titled("", theme(assignment))));
        if (!alone) {
            return known.isPresent() ? List.of() : List.of(theme);
        }
        return List.of(
                theme,
                header(
                        "assignment",
                        Item.titled(assignment.number(), assignment.title().value())));
    }

    /** As it was written, if no theme goes by that name. */
    private String theme(Assignment assignment) {
        String written = assignment.theme().written();
        return written.isEmpty() ? language.word("card.absent") : written;
    }

    private FieldView header(String key, Item item) {
        return new FieldView(language.word("card.header." + key), false, List.of(Part.items("", List.of(item))));
    }

    /** One field of this assignment. */
    public FieldView view(CardField field, Assignment a) {
        String label = language.word(field.labelKey());
        return switch (field) {
            case DESCRIPTION -> emptiness.view(label, a.card().description(), texts::text);
            case FRAMEWORKS -> emptiness.view(label, a.card().frameworks(), texts::sourced);
            case RESULTS -> emptiness.view(label, a.card().results(), results -> steps.results(a, results));
            case DOCUMENTATION -> emptiness.view(label, a.card().documentation(), texts::sourced);
            case FINANCE -> emptiness.view(label, a.card().finance(), finance -> money.parts(a, finance));
            case EXECUTOR -> emptiness.view(label, a.card().executor(), texts::executor);
            case TEAM -> emptiness.view(label, a.card().team(), texts::team);
            case CAPACITY -> emptiness.view(label, a.card().capacity(), texts::text);
            case RELATIONS -> relations(label, a);
            case OPERATIONS -> emptiness.view(label, a.card().operations(), texts::text);
            case PLANNING -> emptiness.view(label, a.card().planning(), planning -> steps.planning(a, planning));
            case RISKS -> emptiness.view(label, a.card().risks(), risks::parts);
        };
    }

    /** With those that only the other card tells: a field does not say that it is empty while there are relations. */
    private FieldView relations(String label, Assignment assignment) {
        FieldView own = emptiness.view(label, assignment.card().relations(), texts::relations);
        List<Part> others = texts.neededBy(assignment);
        return others.isEmpty()
                ? own
                : new FieldView(
                        label,
                        false,
                        Stream.concat(own.empty() ? Stream.empty() : own.parts().stream(), others.stream())
                                .toList());
    }
}
