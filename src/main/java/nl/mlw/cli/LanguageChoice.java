package nl.mlw.cli;

import java.util.List;
import java.util.Optional;

/** Finds the language that is asked for before anything else is read, because mistakes in the rest are told in it too. */
final class LanguageChoice {
    static final String OPTION = "--lang";

    private LanguageChoice() {}

    /** The language that is asked for somewhere among these arguments. */
    static Optional<String> in(List<String> args) {
        int at = args.indexOf(OPTION);
        if (at >= 0 && at + 1 < args.size()) {
            return Optional.of(args.get(at + 1));
        }
        return args.stream()
                .filter(arg -> arg.startsWith(OPTION + "="))
                .map(arg -> arg.substring(OPTION.length() + 1))
                .findFirst();
    }
}
