package nl.mlw.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.mlw.language.Suggestions;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Words mistakes in what was typed, with the likely intention. */
record Mistakes(Texts texts) {

    String sentence(ParameterException mistake) {
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (mistake instanceof MissingParameterException missing) {
            return missing(missing);
        }
        if (mistake instanceof OverwrittenOptionException twice
                && twice.getOverwritten() instanceof OptionSpec option) {
            return texts.say("say.use.twice", Map.of("option", option.longestName()));
        }
        return texts.say("say.use.other", Map.of("message", mistake.getMessage()));
    }

    private String unmatched(UnmatchedArgumentException mistake) {
        String typed = mistake.getUnmatched().get(0);
        CommandLine command = mistake.getCommandLine();
        if (typed.startsWith("-")) {
            String name = typed.split("=", 2)[0];
            return guess("say.use.option", name, options(command.getCommandSpec()));
        }
        return command.getSubcommands().isEmpty()
                ? texts.say("say.use.argument", Map.of("value", typed))
                : guess("say.use.command", typed, commands(command));
    }

    private String missing(MissingParameterException mistake) {
        List<ArgSpec> missing = mistake.getMissing();
        String names = missing.stream().map(Mistakes::name).collect(Collectors.joining(", "));
        boolean value = missing.stream().anyMatch(arg -> arg.isOption() && !arg.required());
        return texts.say(value ? "say.use.value-missing" : "say.use.missing", Map.of("option", names));
    }

    private String guess(String key, String typed, List<String> candidates) {
        Map<String, String> arguments = new TreeMap<>(Map.of("value", typed));
        Suggestions.nearest(typed, candidates).ifPresent(likely -> arguments.put("suggestion", likely));
        return texts.say(key, arguments);
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    private static List<String> options(CommandSpec spec) {
        List<String> names = new ArrayList<>();
        spec.options().stream().filter(option -> !option.hidden()).forEach(o -> names.addAll(List.of(o.names())));
        return names;
    }

    private static List<String> commands(CommandLine command) {
        return command.getSubcommands().entrySet().stream()
                .filter(e -> !e.getValue().getCommandSpec().usageMessage().hidden())
                .map(Map.Entry::getKey)
                .toList();
    }
}
