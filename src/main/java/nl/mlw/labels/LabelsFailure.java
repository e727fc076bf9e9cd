package nl.mlw.labels;

/** Tells in plain words why the words of a language could not be read. */
public final class LabelsFailure extends RuntimeException {

    LabelsFailure(String message) {
        super(message);
    }
}
