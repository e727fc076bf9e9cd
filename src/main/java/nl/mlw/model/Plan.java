package nl.mlw.model;

import java.util.List;
import java.util.Optional;

/** A whole programme plan: immutable, linked by id, each part with its place in the files. */
public record Plan(
        Programme programme,
        Planning planning,
        List<Assignment> assignments,
        List<Goal> goals,
        List<Product> products,
        List<ReferenceDocument> documents,
        Governance governance,
        Budget budget,
        RiskRegister risks,
        List<Decision> decisions,
        List<Action> actions,
        Communication communication,
        List<Consultation> consultations,
        List<RequirementSet> frameworks,
        List<PeriodReport> periods,
        List<Waiver> waivers,
        Names names) {

    /** The assignment that is meant, by id, title or alias. */
    public Optional<Assignment> assignment(Ref ref) {
        return assignment(names.id(ref));
    }

    /** The assignment with this id. */
    public Optional<Assignment> assignment(String id) {
        return assignments.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    /** All steps of all assignments, in the order of the cards. */
    public List<Step> steps() {
        return assignments.stream().flatMap(a -> a.steps().stream()).toList();
    }

    /** The step that is meant; an assignment without steps is its own step. */
    public Optional<Step> step(Ref ref) {
        String id = names.id(ref);
        return steps().stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** What is meant by a mention of a role. */
    public Optional<Role> role(Ref ref) {
        String id = names.id(ref);
        return governance.roles().stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /** The title of whatever has this id, or the id itself. */
    public String title(Ref ref) {
        return names.find(ref).map(Named::title).orElse(ref.written());
    }
}
