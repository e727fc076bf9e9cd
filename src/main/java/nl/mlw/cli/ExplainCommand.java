package nl.mlw.cli;

import java.util.concurrent.Callable;
import nl.mlw.Frameworks;
import nl.mlw.check.RulePage;
import nl.mlw.check.Rulebook;
import nl.mlw.document.Choices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code mlw explain}: prints the page of a rule. */
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
        Rulebook rulebook = Frameworks.rulebook();
        RulePage page = rulebook.page(rule).orElseThrow(() -> Choices.unknown("rule.unknown", rule, rulebook.ids()));
        new PageText(session, rulebook).lines(page).forEach(session::print);
        return Status.DONE;
    }
}
