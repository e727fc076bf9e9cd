package nl.mlw.check.completeness;

import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.CardRisks;
import nl.mlw.model.RiskRegister;

/** <i>Geen</i> risks, while nobody can tell whether anyone has looked. */
final class RiskNoneWithoutInventory implements Rule {

    @Override
    public String id() {
        return "risk-none-without-inventory";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return Stream.concat(register(facts.plan().risks()).stream(), cards(facts));
    }

    private Stream<Diagnostic> cards(Facts facts) {
        return facts.plan().assignments().stream()
                .filter(a -> a.card()
                        .risks()
                        .value()
                        .filter(risks -> risks instanceof CardRisks.None none
                                && none.inventoried().isEmpty())
                        .isPresent())
                .map(a -> Diagnostic.of(id(), a.card().risks().origin())
                        .about(a.id())
                        .with("assignment", a.id())
                        .with("title", a.title().value()));
    }

    private Optional<Diagnostic> register(RiskRegister register) {
        boolean unfounded = register.inventory() == RiskRegister.Inventory.NONE
                && register.on().isEmpty();
        return register.origin()
                .filter(origin -> unfounded)
                .map(origin -> Diagnostic.of(id(), origin).as("register"));
    }
}
