package nl.mlw.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import nl.mlw.machine.Surroundings;

/** Where the process starts. */
public final class Main {

    private Main() {}

    /** Runs the command that was typed, and ends with its exit status. */
    @SuppressWarnings("SystemConsoleNull") // see the property
    public static void main(String[] args) {
        // Later versions of Java have a console even where nobody watches.
        System.setProperty("jdk.console", "java.base");
        Surroundings surroundings = new Surroundings(Path.of(""), System.getenv(), System.console() != null);
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        FileOutputStream err = new FileOutputStream(FileDescriptor.err);
        System.exit(Session.of(surroundings, out, err, args).run(args));
    }
}
