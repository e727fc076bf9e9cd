package nl.mlw.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.diagnostic.Finding;
import nl.mlw.diagnostic.Findings;
import nl.mlw.diagnostic.Waived;
import nl.mlw.model.Located;
import nl.mlw.model.Waiver;

/** Sets apart the findings that the team knowingly accepts, and reports waivers that no longer do anything. */
final class Waivers {
    private final Facts facts;
    private final Rulebook rulebook;
    private final Map<String, List<Entry>> byRuleAndId = new HashMap<>();
    private final Set<Located<String>> used = Collections.newSetFromMap(new IdentityHashMap<>());

    /** One id of a waiver. */
    private record Entry(Waiver waiver, Located<String> id) {}

    Waivers(Facts facts, Rulebook rulebook) {
        this.facts = facts;
        this.rulebook = rulebook;
        for (Waiver waiver : facts.plan().waivers()) {
            waiver.ids()
                    .forEach(id -> byRuleAndId
                            .computeIfAbsent(key(waiver.rule().value(), id.value()), k -> new ArrayList<>())
                            .add(new Entry(waiver, id)));
        }
    }

    private static String key(String rule, String id) {
        return rule + " " + id;
    }

    /** Splits the findings; {@code weigh} weighs what is reported on the waivers themselves. */
    Findings apply(List<Finding> findings, Function<Diagnostic, Finding> weigh) {
        List<Finding> open = new ArrayList<>();
        List<Waived> waived = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Waiver> waiver = waiver(finding);
            if (waiver.isPresent()) {
                waived.add(
                        new Waived(finding, waiver.get().origin(), waiver.get().reason()));
            } else {
                open.add(finding);
            }
        }
        reports().forEach(diagnostic -> open.add(weigh.apply(diagnostic)));
        return new Findings(open, waived);
    }

    private Optional<Waiver> waiver(Finding finding) {
        Optional<Waiver> found = Optional.empty();
        Optional<String> key = finding.diagnostic().subject().map(id -> key(finding.rule(), id));
        for (Entry entry : key.map(byRuleAndId::get).orElse(List.of())) {
            used.add(entry.id());
            found = entry.waiver().holdsOn(facts.asOf()) ? Optional.of(entry.waiver()) : found;
        }
        return found;
    }

    private List<Diagnostic> reports() {
        List<Diagnostic> reports = new ArrayList<>();
        for (Waiver waiver : facts.plan().waivers()) {
            if (rulebook.page(waiver.rule().value()).isEmpty()) {
                reports.add(Diagnostic.of("waiver-unused", waiver.rule().origin())
                        .as("unknown-rule")
                        .with("rule", waiver.rule().value()));
            } else if (!waiver.holdsOn(facts.asOf())) {
                reports.add(expired(waiver));
            } else {
                waiver.ids().stream().filter(id -> !used.contains(id)).forEach(id -> reports.add(unused(waiver, id)));
            }
        }
        return reports;
    }

    private static Diagnostic expired(Waiver waiver) {
        return Diagnostic.of("waiver-expired", waiver.expires().origin())
                .with("rule", waiver.rule().value())
                .with("expires", waiver.expires().value())
                .with("ids", waiver.ids().stream().map(Located::value).toList());
    }

    private static Diagnostic unused(Waiver waiver, Located<String> id) {
        return Diagnostic.of("waiver-unused", id.origin())
                .with("rule", waiver.rule().value())
                .with("id", id.value());
    }
}
