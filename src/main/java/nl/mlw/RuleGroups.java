package nl.mlw;

import java.util.List;
import java.util.stream.Stream;
import nl.mlw.check.RuleGroup;
import nl.mlw.check.Rulebook;
import nl.mlw.check.completeness.CompletenessGroup;
import nl.mlw.check.files.FilesGroup;
import nl.mlw.check.governance.GovernanceGroup;
import nl.mlw.check.money.MoneyGroup;
import nl.mlw.check.planning.PlanningGroup;
import nl.mlw.check.records.RecordsGroup;
import nl.mlw.check.relations.RelationsGroup;
import nl.mlw.check.reports.ReportsGroup;
import nl.mlw.check.requirements.RequirementsGroup;
import nl.mlw.check.roles.RolesGroup;
import nl.mlw.check.style.StyleGroup;
import nl.mlw.check.text.TextGroup;

/** All groups of rules, in the order in which people meet them. */
public final class RuleGroups {

    private RuleGroups() {}

    /** All groups of rules. */
    public static List<RuleGroup> all() {
        List<RuleGroup> builtIn = builtIn();
        return Stream.concat(builtIn.stream(), Stream.of(new RequirementsGroup(builtIn)))
                .toList();
    }

    private static List<RuleGroup> builtIn() {
        return List.of(
                new FilesGroup(),
                new PlanningGroup(),
                new RelationsGroup(),
                new CompletenessGroup(),
                new RolesGroup(),
                new MoneyGroup(),
                new GovernanceGroup(),
                new ReportsGroup(),
                new RecordsGroup(),
                new TextGroup(),
                new StyleGroup());
    }

    /** The pages of all rules. */
    public static Rulebook rulebook() {
        return new Rulebook(RuleGroups::all);
    }
}
