package nl.mlw.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.diagnostic.Finding;
import nl.mlw.diagnostic.Findings;
import nl.mlw.diagnostic.Waived;
import nl.mlw.kind.Kind;
import nl.mlw.model.Located;
import nl.mlw.model.Names;
import nl.mlw.model.Requirement;
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
                            .computeIfAbsent(
                                    key(
                                            waiver.rule().value(),
                                            facts.plan().names().idOf(id.value())),
                                    k -> new ArrayList<>())
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
        return new Findings(open, waived, List.of());
    }

    private Optional<Waiver> waiver(Finding finding) {
        Optional<Waiver> found = Optional.empty();
        for (Entry entry : entries(finding)) {
            used.add(entry.id());
            found = entry.waiver().holdsOn(facts.asOf()) ? Optional.of(entry.waiver()) : found;
        }
        return found;
    }

    /** A waiver names a rule, or a requirement of the team's own frameworks. */
    private List<Entry> entries(Finding finding) {
        Optional<String> subject = finding.diagnostic().subject();
        if (subject.isEmpty() || byRuleAndId.isEmpty()) {
            return List.of();
        }
        Stream<String> requirements =
                facts.requirements().about(finding.diagnostic()).stream().map(Requirement::id);
        return Stream.concat(Stream.of(finding.rule()), requirements)
                .flatMap(name -> byRuleAndId.getOrDefault(key(name, subject.get()), List.of()).stream())
                .toList();
    }

    private boolean isKnown(String name) {
        return rulebook.page(name).isPresent()
                || facts.requirements().requirement(name).isPresent();
    }

    private List<Diagnostic> reports() {
        List<Diagnostic> reports = new ArrayList<>();
        for (Waiver waiver : facts.plan().waivers()) {
            if (!isKnown(waiver.rule().value())) {
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

    private Diagnostic unused(Waiver waiver, Located<String> id) {
        return Diagnostic.of("waiver-unused", id.origin())
                .as(isUnknown(id.value()) ? "unknown-id" : "")
                .with("rule", waiver.rule().value())
                .with("id", id.value());
    }

    /** Whether it is written as an id of something, and nothing has it; a month or a period is no id. */
    private boolean isUnknown(String id) {
        Names names = facts.plan().names();
        return names.byId(names.idOf(id)).isEmpty()
                && Arrays.stream(Kind.values())
                        .map(Kind::prefix)
                        .anyMatch(prefix -> !prefix.isEmpty() && id.startsWith(prefix));
    }
}
