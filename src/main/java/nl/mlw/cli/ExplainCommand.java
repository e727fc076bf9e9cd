package nl.mlw.cli;

import java.util.concurrent.Callable;
import nl.mlw.RuleGroups;
import nl.mlw.check.Rulebook;
import nl.mlw.document.Choices;
import nl.mlw.kind.Guess;
import nl.mlw.language.Suggestions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code mlw explain}: prints the page of a rule or of a kind of thing in a plan. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "RULE", descriptionKey = "rule")
    private String rule = "";

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Rulebook rulebook = RuleGroups.rulebook();
        rulebook.page(rule)
                .map(new PageText(session, rulebook)::lines)
                .or(() -> KindText.of(session, rule))
                .orElseThrow(() -> Choices.unknown(
                        "rule.unknown",
                        rule,
                        rulebook.ids(),
                        Suggestions.nearest(rule, rulebook.ids())
                                .or(() -> Guess.kind(rule).map(Guess::shown))))
                .forEach(session::print);
        return Status.DONE;
    }
}
