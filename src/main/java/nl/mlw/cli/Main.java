package nl.mlw.cli;

/** Where the process starts. */
public final class Main {

    private Main() {}

    /** Does nothing yet. */
    public static void main(String[] args) {}
}
