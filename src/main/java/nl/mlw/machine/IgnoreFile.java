package nl.mlw.machine;

/** Keeps PDFs out of git: their footer names the commit, so that each commit would change them. */
public final class IgnoreFile {
    /** Its name; it lies beside the plan. */
    public static final String NAME = ".gitignore";

    /** The line in it that counts. */
    public static final String PATTERN = "out/**/*.pdf";

    private IgnoreFile() {}

    /** The file, as a new plan gets it. */
    public static OutputFile file() {
        return OutputFile.text(NAME, """
                # Onderaan een PDF staat de commit van het plan, dus na elke commit is de PDF anders. Maak haar opnieuw met mlw.
                """ + PATTERN + "\n");
    }
}
