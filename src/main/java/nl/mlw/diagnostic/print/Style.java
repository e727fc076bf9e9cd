package nl.mlw.diagnostic.print;

import nl.mlw.diagnostic.Severity;

/** Whether text is coloured, and how; a colour only repeats what the words say. */
public enum Style {
    /** Nothing but the words: for files, pipes and who asked for no colour. */
    PLAIN,
    /** ANSI colours, for a terminal. */
    COLOURED;

    private static final String ESCAPE = "\u001b[";

    /** The word for a severity: red, yellow or blue. */
    String severity(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> code("1;31", text);
            case WARNING -> code("1;33", text);
            case NOTE -> code("1;34", text);
        };
    }

    /** What may be skipped at first sight, such as the gutter. */
    String faint(String text) {
        return code("2", text);
    }

    /** What to read first. */
    String strong(String text) {
        return code("1", text);
    }

    private String code(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : ESCAPE + code + "m" + text + ESCAPE + "0m";
    }
}
