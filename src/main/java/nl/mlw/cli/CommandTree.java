package nl.mlw.cli;

import java.util.List;
import nl.mlw.Documents;
import nl.mlw.document.DocumentKind;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.IParamLabelRenderer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Hangs the commands under each other and lets them speak one language. */
final class CommandTree {
    private static final int WIDTH = 100;

    private CommandTree() {}

    static CommandLine of(Session session, Failures failures) {
        CommandLine line = new CommandLine(new RootCommand(session));
        List<DocumentKind> kinds = Documents.kinds();
        RootCommand.commands(session, kinds).forEach(line::addSubcommand);
        line.setResourceBundle(new HelpTexts(session.texts().bundle(), kinds, session::help));
        line.setOut(session.out());
        line.setErr(session.err());
        line.setParameterExceptionHandler(failures);
        line.setExecutionExceptionHandler(failures);
        line.setUsageHelpWidth(WIDTH);
        line.setColorScheme(Help.defaultColorScheme(session.surroundings().colours() ? Ansi.ON : Ansi.OFF));
        line.setHelpFactory((spec, scheme) -> new TranslatedHelp(spec, scheme, session.texts()));
        line.getCommandSpec()
                .addOption(flag("-V", "--version").versionHelp(true).build());
        complete(line, session.texts());
        return line;
    }

    /** Every command has help in every language. */
    private static void complete(CommandLine line, Texts texts) {
        CommandSpec spec = line.getCommandSpec();
        spec.usageMessage().synopsisSubcommandLabel(texts.say("label.COMMAND"));
        spec.addOption(flag("-h", "--help").usageHelp(true).build());
        spec.addOption(OptionSpec.builder(LanguageChoice.OPTION)
                .type(String.class)
                .arity("1")
                .paramLabel("LANG")
                .build());
        line.getSubcommands().values().forEach(sub -> complete(sub, texts));
    }

    private static OptionSpec.Builder flag(String... names) {
        return OptionSpec.builder(names).type(boolean.class).arity("0");
    }

    /** Help in which also the words that stand for a value are in the reader's language. */
    private static final class TranslatedHelp extends Help {
        private final Texts texts;

        TranslatedHelp(CommandSpec spec, ColorScheme scheme, Texts texts) {
            super(spec, scheme);
            this.texts = texts;
        }

        @Override
        public IParamLabelRenderer createDefaultParamLabelRenderer() {
            return new TranslatedLabels(super.createDefaultParamLabelRenderer(), texts);
        }

        @Override
        public IParamLabelRenderer parameterLabelRenderer() {
            return createDefaultParamLabelRenderer();
        }
    }

    private record TranslatedLabels(IParamLabelRenderer usual, Texts texts) implements IParamLabelRenderer {

        @Override
        public Ansi.Text renderParameterLabel(ArgSpec arg, Ansi ansi, List<Ansi.IStyle> styles) {
            Ansi.Text label = usual.renderParameterLabel(arg, ansi, styles);
            String own = arg.paramLabel();
            String translated = texts.say("label." + own);
            return translated.startsWith("label.")
                    ? label
                    : ansi.text(label.toString().replace(own, translated));
        }

        @Override
        public String separator() {
            return usual.separator();
        }
    }
}
