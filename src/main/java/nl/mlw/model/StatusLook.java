package nl.mlw.model;

/** How a status looks: a shape, which tells it apart on paper without colour, and a colour that stands out on white. */
public record StatusLook(Shape shape, Colour colour) {

    /** All shapes to choose from; no two statuses of a programme have the same. */
    public enum Shape implements Coded {
        DOT,
        TRIANGLE,
        SQUARE,
        RING,
        BARS,
        TICK,
        DASH;
    }

    /** All colours to choose from; each is as dark as text on white has to be. */
    public enum Colour implements Coded {
        GREEN,
        ORANGE,
        RED,
        PURPLE,
        BLUE,
        GREY;
    }

    /** What style sheets and drawings know it by: {@code dot green}. */
    public String code() {
        return shape.key() + " " + colour.key();
    }

    /** How a status looks in a programme that does not say so. */
    public static StatusLook usual(StepStatus status) {
        return switch (status) {
            case GOOD -> new StatusLook(Shape.DOT, Colour.GREEN);
            case RISK -> new StatusLook(Shape.TRIANGLE, Colour.ORANGE);
            case PROBLEM -> new StatusLook(Shape.SQUARE, Colour.RED);
            case NOT_STARTED -> new StatusLook(Shape.RING, Colour.GREY);
            case SUSPENDED -> new StatusLook(Shape.BARS, Colour.PURPLE);
            case COMPLETED -> new StatusLook(Shape.TICK, Colour.BLUE);
            case CANCELLED -> new StatusLook(Shape.DASH, Colour.GREY);
        };
    }
}
