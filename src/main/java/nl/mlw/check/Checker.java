package nl.mlw.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mlw.compute.Facts;
import nl.mlw.compute.Stage;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.diagnostic.Finding;
import nl.mlw.diagnostic.Findings;
import nl.mlw.diagnostic.Severity;
import nl.mlw.diagnostic.SwitchedOff;
import nl.mlw.load.Loaded;

/** Runs all rules over a plan, weighs what they find, and sets apart what has been waived. */
public final class Checker {
    private final List<RuleGroup> groups;
    private final Rulebook rulebook;

    /** The groups whose rules are run, and the pages that say how bad each defect is. */
    public Checker(List<RuleGroup> groups, Rulebook rulebook) {
        this.groups = List.copyOf(groups);
        this.rulebook = rulebook;
    }

    /** All findings: those of loading, and of the rules as far as there is a plan to have facts of. */
    public Findings check(Loaded loaded, Optional<Facts> facts) {
        List<Diagnostic> all = new ArrayList<>(loaded.problems());
        facts.ifPresent(f -> groups.forEach(
                group -> group.rules().forEach(rule -> rule.check(f).forEach(all::add))));
        List<Finding> findings =
                all.stream().map(diagnostic -> weigh(diagnostic, facts)).toList();
        return facts.map(f -> new Waivers(f, rulebook)
                        .apply(findings, d -> weigh(d, facts))
                        .without(off(f)))
                .orElseGet(() -> Findings.of(findings));
    }

    /** The rules that the programme has turned off: those that may be, with a reason. */
    private List<SwitchedOff> off(Facts facts) {
        return facts.settings().own().stream()
                .filter(setting -> rulebook.canBeOff(setting.rule().value()))
                .flatMap(setting -> setting
                        .off()
                        .filter(reason -> !reason.value().isEmpty())
                        .map(reason -> new SwitchedOff(
                                setting.rule().value(),
                                reason.value(),
                                setting.rule().origin()))
                        .stream())
                .toList();
    }

    /** The team's own judgement comes before that of the rule's page. */
    private Finding weigh(Diagnostic diagnostic, Optional<Facts> facts) {
        Stage stage = facts.map(f -> f.stage(diagnostic.report().or(diagnostic::subject)))
                .orElse(Stage.CONCEPT);
        return new Finding(
                diagnostic,
                facts.flatMap(f -> severity(f, diagnostic))
                        .orElseGet(() -> rulebook.pageOf(diagnostic.rule()).severity(diagnostic.variant(), stage)));
    }

    /** What a framework says of some things comes before what the programme says of all. */
    private static Optional<Severity> severity(Facts facts, Diagnostic diagnostic) {
        return facts.requirements()
                .severity(diagnostic)
                .or(() -> facts.settings().severity(diagnostic.rule()));
    }
}
