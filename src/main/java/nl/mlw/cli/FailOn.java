package nl.mlw.cli;

import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.diagnostic.Severity;
import nl.mlw.document.Choices;
import picocli.CommandLine.Option;

/** How bad findings must be for a command to fail. */
final class FailOn {

    @Option(names = "--fail-on", paramLabel = "LEVEL")
    private Optional<String> typed = Optional.empty();

    /** Whether it was asked for; if not, errors are bad enough. */
    boolean isGiven() {
        return typed.isPresent();
    }

    Severity level() {
        String chosen = typed.map(FailOn::checked).orElse(Severity.ERROR.key());
        return Stream.of(Severity.values())
                .filter(severity -> severity.key().equals(chosen))
                .findFirst()
                .orElseThrow();
    }

    private static String checked(String typed) {
        return Choices.one(
                "--fail-on",
                typed,
                Stream.of(Severity.values()).map(Severity::key).toList());
    }
}
