package nl.mlw.model;

/** The twelve fields of a card, in the order of the source; a document prints them so and a rule looks which are empty. */
public enum CardField {
    DESCRIPTION("description", "Omschrijving opdracht"),
    FRAMEWORKS("frameworks", "Kaders en uitgangspunten"),
    RESULTS("results", "Resultaat"),
    DOCUMENTATION("documentation", "Beschikbare documentatie"),
    FINANCE("finance", "Financiële middelen"),
    EXECUTOR("executor", "Verantwoordelijk uitvoerder"),
    TEAM("team", "Samenstelling uitvoerders"),
    CAPACITY("capacity", "Personele capaciteit"),
    RELATIONS("relations", "Relatie met andere projecten/opdrachten"),
    OPERATIONS("operations", "Bedrijfsvoeringsaspecten"),
    PLANNING("planning", "Planning"),
    RISKS("risks", "Risico's");

    private final String key;
    private final String printed;

    CardField(String key, String printed) {
        this.key = key;
        this.printed = printed;
    }

    /** As the card's file calls it. */
    public String key() {
        return key;
    }

    /** As the source prints it. */
    public String printed() {
        return printed;
    }

    /** The key of its name in the labels: {@code card.field.executor}. */
    public String labelKey() {
        return "card.field." + key;
    }

    /** What a card says in it. */
    public Field<?> of(Assignment assignment) {
        return switch (this) {
            case DESCRIPTION -> assignment.description();
            case FRAMEWORKS -> assignment.frameworks();
            case RESULTS -> assignment.results();
            case DOCUMENTATION -> assignment.documentation();
            case FINANCE -> assignment.finance();
            case EXECUTOR -> assignment.executor();
            case TEAM -> assignment.team();
            case CAPACITY -> assignment.capacity();
            case RELATIONS -> assignment.relations();
            case OPERATIONS -> assignment.operations();
            case PLANNING -> assignment.planning();
            case RISKS -> assignment.risks();
        };
    }
}
