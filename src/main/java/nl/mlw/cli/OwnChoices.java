package nl.mlw.cli;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.mlw.document.Asked;
import nl.mlw.document.Choice;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What a command lets you choose of the documents that it writes, as options and arguments. */
final class OwnChoices {
    private final Map<Choice, ArgSpec> args = new LinkedHashMap<>();

    OwnChoices(List<Choice> choices) {
        choices.forEach(choice -> args.put(choice, choice.isOption() ? option(choice) : arguments(choice)));
    }

    private static ArgSpec option(Choice choice) {
        return OptionSpec.builder(choice.name())
                .type(String.class)
                .arity("1")
                .paramLabel(choice.value())
                .build();
    }

    private static ArgSpec arguments(Choice choice) {
        return PositionalParamSpec.builder()
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("0..*")
                .paramLabel(choice.value())
                .descriptionKey(choice.key())
                .build();
    }

    void addTo(CommandSpec command) {
        args.values().forEach(command::add);
    }

    /** What was typed. */
    Asked asked() {
        Map<Choice, List<String>> typed = new HashMap<>();
        args.forEach((choice, arg) -> {
            if (!arg.stringValues().isEmpty()) {
                typed.put(choice, arg.stringValues());
            }
        });
        return new Asked(typed);
    }
}
