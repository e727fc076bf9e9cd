package nl.mlw.cli;

import java.util.concurrent.Callable;
import nl.mlw.Frameworks;
import nl.mlw.check.Framework;
import nl.mlw.check.RulePage;
import nl.mlw.check.Rulebook;
import picocli.CommandLine.Command;

/** {@code mlw rules}: lists all rules by subject. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {
    private static final int ID_WIDTH = 32;
    private static final int SEVERITY_WIDTH = 27;

    private final Session session;

    RulesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Rulebook rulebook = Frameworks.rulebook();
        for (Framework framework : Frameworks.all()) {
            session.print(session.texts().say("framework." + framework.id()));
            framework.pages().stream().map(rulebook::pageOf).forEach(this::print);
            session.print("");
        }
        session.tell("say.rules.more", java.util.Map.of());
        return Status.DONE;
    }

    private void print(RulePage page) {
        String severity = new RuleSeverity(session).range(page);
        session.print("  " + padded(page.id(), ID_WIDTH) + padded(severity, SEVERITY_WIDTH) + page.title());
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
