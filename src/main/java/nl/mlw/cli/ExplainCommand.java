package nl.mlw.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.mlw.RuleGroups;
import nl.mlw.check.Rulebook;
import nl.mlw.document.Choices;
import nl.mlw.kind.KindPages;
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
                .orElseThrow(() -> Choices.unknown("rule.unknown", rule, names(rulebook)))
                .forEach(session::print);
        return Status.DONE;
    }

    private static List<String> names(Rulebook rulebook) {
        return Stream.concat(rulebook.ids().stream(), KindPages.ids().stream()).toList();
    }
}
