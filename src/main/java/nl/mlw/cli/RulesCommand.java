package nl.mlw.cli;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.mlw.Mlw;
import nl.mlw.RuleGroups;
import nl.mlw.check.RuleGroup;
import nl.mlw.check.RulePage;
import nl.mlw.check.Rulebook;
import nl.mlw.compute.Facts;
import nl.mlw.compute.RuleSettings;
import nl.mlw.machine.Workspace;
import nl.mlw.model.RuleSetting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code mlw rules}: lists all rules by subject, and how the plan that is here has set them. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {
    private static final int ID_WIDTH = 32;
    private static final int SEVERITY_WIDTH = 27;

    private final Session session;

    @Option(names = "--plan", paramLabel = "DIR")
    private Optional<String> plan = Optional.empty();

    RulesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Rulebook rulebook = RuleGroups.rulebook();
        Optional<RuleSettings> settings = settings();
        for (RuleGroup group : RuleGroups.all()) {
            session.print(rulebook.group(group).title(session.language()));
            group.pages().stream()
                    .map(rulebook::pageOf)
                    .forEach(page -> print(page, rulebook, settings.flatMap(s -> s.of(page.id()))));
            session.print("");
        }
        session.tell("say.rules.more", Map.of());
        return Status.DONE;
    }

    /** Whoever asks for a plan gets it or hears why not; else any that is here will do. */
    private Optional<RuleSettings> settings() {
        return plan.map(asked -> Workspace.of(session.surroundings(), plan))
                .or(() -> Workspace.here(session.surroundings()))
                .flatMap(workspace -> new Mlw().load(workspace).plan())
                .map(found -> Facts.of(found, Facts.usualDate(found)).settings());
    }

    private void print(RulePage page, Rulebook rulebook, Optional<RuleSetting> setting) {
        RuleInPlan here = new RuleInPlan(session, page, rulebook, setting);
        session.print("  " + padded(page.id(), ID_WIDTH) + padded(here.severity(), SEVERITY_WIDTH) + page.title());
        here.remarks().forEach(remark -> session.print("    " + remark));
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
