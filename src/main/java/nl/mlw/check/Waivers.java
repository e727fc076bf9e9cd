package nl.mlw.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
    private final Set<Located<String>> used = new HashSet<>();

    Waivers(Facts facts, Rulebook rulebook) {
        this.facts = facts;
        this.rulebook = rulebook;
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
        for (Waiver waiver : facts.plan().waivers()) {
            if (waiver.rule().value().equals(finding.rule())) {
                for (Located<String> id : waiver.ids()) {
                    if (finding.diagnostic()
                            .subject()
                            .filter(id.value()::equals)
                            .isPresent()) {
                        used.add(id);
                        found = waiver.holdsOn(facts.asOf()) ? Optional.of(waiver) : found;
                    }
                }
            }
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
