package nl.mlw.render;

/** Tells that a part of a page does not fit on the paper. */
public final class NoRoom extends RenderFailure {

    /** @param words what did not fit, or where it stands */
    public NoRoom(String message, String words) {
        super(message, words);
    }
}
