package nl.mlw.cli;

/** What the exit status of a command means to a script. */
final class Status {
    /** Done; warnings are allowed. */
    static final int DONE = 0;

    /** Findings of the level that was asked for. */
    static final int FINDINGS = 1;

    /** Asked in a way that mlw does not understand. */
    static final int WRONG_USE = 2;

    /** Something could not be read or written. */
    static final int FAILED = 3;

    private Status() {}
}
