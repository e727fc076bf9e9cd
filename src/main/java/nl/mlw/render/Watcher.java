package nl.mlw.render;

/** Is told how far a long job has come. */
@FunctionalInterface
public interface Watcher {

    /** Nobody looks. */
    Watcher NOBODY = (number, total) -> {};

    /** The work on one of the files begins. */
    void begin(int number, int total);
}
