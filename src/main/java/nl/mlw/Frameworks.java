package nl.mlw;

import java.util.List;
import java.util.stream.Stream;
import nl.mlw.check.Framework;
import nl.mlw.check.Rulebook;
import nl.mlw.check.completeness.CompletenessFramework;
import nl.mlw.check.files.FilesFramework;
import nl.mlw.check.governance.GovernanceFramework;
import nl.mlw.check.money.MoneyFramework;
import nl.mlw.check.planning.PlanningFramework;
import nl.mlw.check.records.RecordsFramework;
import nl.mlw.check.relations.RelationsFramework;
import nl.mlw.check.reports.ReportsFramework;
import nl.mlw.check.requirements.RequirementsFramework;
import nl.mlw.check.roles.RolesFramework;
import nl.mlw.check.style.StyleFramework;
import nl.mlw.check.text.TextFramework;

/** All groups of rules, in the order in which people meet them. */
public final class Frameworks {

    private Frameworks() {}

    /** All groups of rules. */
    public static List<Framework> all() {
        List<Framework> builtIn = builtIn();
        return Stream.concat(builtIn.stream(), Stream.of(new RequirementsFramework(builtIn)))
                .toList();
    }

    private static List<Framework> builtIn() {
        return List.of(
                new FilesFramework(),
                new PlanningFramework(),
                new RelationsFramework(),
                new CompletenessFramework(),
                new RolesFramework(),
                new MoneyFramework(),
                new GovernanceFramework(),
                new ReportsFramework(),
                new RecordsFramework(),
                new TextFramework(),
                new StyleFramework());
    }

    /** The pages of all rules. */
    public static Rulebook rulebook() {
        return new Rulebook(all());
    }
}
