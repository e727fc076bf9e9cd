package nl.mlw.model;

/** The twelve fields of a card, in the order of the source; a document prints them so and a rule looks which are empty. */
public enum CardField {
    DESCRIPTION("description"),
    FRAMEWORKS("frameworks"),
    RESULTS("results"),
    DOCUMENTATION("documentation"),
    FINANCE("finance"),
    EXECUTOR("executor"),
    TEAM("team"),
    CAPACITY("capacity"),
    RELATIONS("relations"),
    OPERATIONS("operations"),
    PLANNING("planning"),
    RISKS("risks");

    private final String key;

    CardField(String key) {
        this.key = key;
    }

    /** As the card's file calls it. */
    public String key() {
        return key;
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
