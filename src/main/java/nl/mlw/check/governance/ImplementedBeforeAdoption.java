package nl.mlw.check.governance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Decision;
import nl.mlw.model.Located;
import nl.mlw.model.PeriodReport.StepReport;
import nl.mlw.model.Plan;
import nl.mlw.model.Ref;

/** A result that was put into use before anybody decided that it may be. */
final class ImplementedBeforeAdoption implements Rule {

    @Override
    public String id() {
        return "implemented-before-adoption";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        return facts.states().all().stream()
                .flatMap(state -> state.said().stream())
                .flatMap(line -> finding(facts.plan(), line).stream());
    }

    private Optional<Diagnostic> finding(Plan plan, StepReport line) {
        return line.result().implemented().flatMap(implemented -> {
            Diagnostic finding = about(plan, line, implemented);
            Optional<Ref> adopted = line.result().adopted();
            if (adopted.isEmpty()) {
                return Optional.of(finding);
            }
            return adopted.flatMap(ref -> date(plan, ref)
                    .filter(decided -> decided.value().isAfter(implemented.value()))
                    .map(decided -> finding.as("later")
                            .with("decision", plan.names().id(ref))
                            .with("decided", decided.value())
                            .see("decision", decided.origin())));
        });
    }

    private Diagnostic about(Plan plan, StepReport line, Located<LocalDate> implemented) {
        String step = plan.names().id(line.step());
        return Diagnostic.of(id(), implemented.origin())
                .about(step)
                .with("step", step)
                .with("title", plan.title(line.step()))
                .with("implemented", implemented.value());
    }

    private static Optional<Located<LocalDate>> date(Plan plan, Ref ref) {
        String id = plan.names().id(ref);
        return plan.decisions().stream()
                .filter(decision -> decision.id().equals(id))
                .findFirst()
                .flatMap(Decision::date);
    }
}
