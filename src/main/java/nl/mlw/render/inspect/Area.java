package nl.mlw.render.inspect;

/** A part of a page, in points from its lower left corner. */
record Area(float left, float bottom, float right, float top) {

    static final Area EMPTY = new Area(0, 0, 0, 0);

    boolean isEmpty() {
        return left >= right || bottom >= top;
    }

    float width() {
        return right - left;
    }

    float height() {
        return top - bottom;
    }

    Area around(Area other) {
        return isEmpty()
                ? other
                : other.isEmpty()
                        ? this
                        : new Area(
                                Math.min(left, other.left),
                                Math.min(bottom, other.bottom),
                                Math.max(right, other.right),
                                Math.max(top, other.top));
    }

    /** What the two share. */
    Area with(Area other) {
        return new Area(
                Math.max(left, other.left),
                Math.max(bottom, other.bottom),
                Math.min(right, other.right),
                Math.min(top, other.top));
    }
}
