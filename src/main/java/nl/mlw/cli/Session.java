package nl.mlw.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.mlw.diagnostic.Refusal;
import nl.mlw.labels.Labels;
import nl.mlw.language.Language;
import nl.mlw.machine.Surroundings;
import nl.mlw.machine.Workspace;
import nl.mlw.model.Plan;
import nl.mlw.source.Visible;
import picocli.CommandLine;

/**
 * One call of mlw: where it was called, in which language it answers, and where its answers go.
 *
 * @param asked the tag of the language that was asked for
 * @param language the tag of the language of findings: as asked, else that of the machine
 * @param texts what the command line itself says
 * @param out for what was asked for
 * @param err for all else
 * @param written what becomes of what is printed on {@code out}
 * @param told the languages of which was said that they lack words
 */
record Session(
        Surroundings surroundings,
        Optional<String> asked,
        String language,
        Texts texts,
        PrintWriter out,
        PrintWriter err,
        WatchedStream written,
        Set<String> told) {

    /** A call with these arguments; the language has to be known before they are read, because of --help and mistakes in them. */
    static Session of(Surroundings surroundings, OutputStream out, OutputStream err, String... args) {
        Optional<String> asked = LanguageChoice.in(List.of(args));
        String language = asked.orElseGet(surroundings::language);
        WatchedStream written = new WatchedStream(out);
        return new Session(
                surroundings,
                asked,
                language,
                Texts.in(language),
                writer(written),
                writer(err),
                written,
                new HashSet<>());
    }

    /** Carries out the command, and gives the exit status. A reader who stops reading is no fault; lost output is one. */
    int run(String... args) {
        Failures failures = new Failures(this);
        int status;
        try {
            CommandLine line = CommandTree.of(this, failures);
            status = line.execute(helpAtTheEnd(args));
        } catch (Exception | Error fault) {
            status = failures.tell(fault);
        }
        out.flush();
        if (written.isLost()) {
            status = failures.lost(written.isFull());
        }
        err.flush();
        return status;
    }

    /** The words for documents, which are in the language of the plan on every machine, unless another was asked for. */
    Language words(Workspace workspace, Plan plan) {
        return words(
                workspace,
                asked.orElseGet(() -> spoken(workspace, plan.programme().language())));
    }

    /** A plan may be written in a language for whose documents nobody has written the words. */
    private String spoken(Workspace workspace, String tag) {
        Labels labels = Labels.in(workspace.templates());
        if (labels.has(tag)) {
            return tag;
        }
        if (told.add(tag)) {
            tell("say.labels.none", Map.of("language", tag, "file", Labels.file(tag)));
        }
        return "nl";
    }

    /** The words for findings: those beside the plan, and for the rest those of mlw. */
    Language words(Workspace workspace) {
        Labels labels = Labels.in(workspace.templates());
        if (!labels.has(language)) {
            String choices = String.join(", ", labels.known());
            throw Refusal.wrongUse("use.choice", Map.of("option", "--lang", "value", language, "choices", choices));
        }
        return words(workspace, language);
    }

    /** Says once which words a language lacks. */
    private Language words(Workspace workspace, String tag) {
        Labels labels = Labels.in(workspace.templates());
        List<String> missing = labels.missing(tag);
        if (!missing.isEmpty() && told.add(tag)) {
            tell(
                    missing.size() == 1 ? "say.labels.missing-one" : "say.labels.missing",
                    Map.of("file", Labels.file(tag), "key", missing.get(0)));
        }
        return labels.language(tag);
    }

    /** The words for help, which needs no plan. */
    Language help() {
        return Labels.bundled().language(Texts.speaks(language) ? language : "nl");
    }

    /** Says a sentence on standard error. */
    void tell(String key, Map<String, ?> arguments) {
        err.print(texts.say(key, arguments) + "\n");
    }

    /** Prints a line on standard output. */
    void print(String line) {
        out.print(Visible.text(line) + "\n");
    }

    /** People who know git type {@code mlw help validate}. */
    private static String[] helpAtTheEnd(String... args) {
        if (args.length == 0 || !args[0].equals("help")) {
            return args;
        }
        String[] turned = Arrays.copyOfRange(args, 1, args.length + 1);
        turned[args.length - 1] = "--help";
        return turned;
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }
}
