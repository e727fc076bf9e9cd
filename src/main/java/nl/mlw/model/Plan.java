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
        List<ReportRecord> records,
        List<Waiver> waivers,
        Optional<HouseStyle> style,
        List<Attestation> attestations,
        List<WrittenDate> dates,
        List<WrittenText> texts,
        Names names,
        PlanIndex index) {

    /** A plan of these parts. */
    public Plan(
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
            List<ReportRecord> records,
            List<Waiver> waivers,
            Optional<HouseStyle> style,
            List<Attestation> attestations,
            List<WrittenDate> dates,
            List<WrittenText> texts,
            Names names) {
        this(
                programme,
                planning,
                assignments,
                goals,
                products,
                documents,
                governance,
                budget,
                risks,
                decisions,
                actions,
                communication,
                consultations,
                frameworks,
                periods,
                records,
                waivers,
                style,
                attestations,
                dates,
                texts,
                names,
                new PlanIndex(assignments, governance.roles(), decisions, names));
    }

    /** What an adopted report printed; empty for one that is still a draft, and if nothing was kept. */
    public Optional<ReportRecord> record(PeriodReport report) {
        return records.stream()
                .filter(record -> report.adopted())
                .filter(record -> record.period().value().equals(report.period().id()))
                .findFirst();
    }

    /** The assignment that is meant, by id, title or alias. */
    public Optional<Assignment> assignment(Ref ref) {
        return assignment(names.id(ref));
    }

    /** The assignment with this id. */
    public Optional<Assignment> assignment(String id) {
        return index.assignment(id);
    }

    /** All steps of all assignments, in the order of the cards. */
    public List<Step> steps() {
        return index.steps();
    }

    /** The step that is meant; an assignment without steps is its own step. */
    public Optional<Step> step(Ref ref) {
        return step(names.id(ref));
    }

    /** The step with this id. */
    public Optional<Step> step(String id) {
        return index.step(id);
    }

    /** The steps that come right after this one. */
    public List<Step> followers(Step step) {
        return index.followers(step.id());
    }

    /** What is meant by a mention of a role. */
    public Optional<Role> role(Ref ref) {
        return role(names.id(ref));
    }

    /** The role with this id. */
    public Optional<Role> role(String id) {
        return index.role(id);
    }

    /** The decision that is meant. */
    public Optional<Decision> decision(Ref ref) {
        return index.decision(names.id(ref));
    }

    /** The title of whatever has this id, or the id itself. */
    public String title(Ref ref) {
        return names.find(ref).map(Named::title).orElse(ref.written());
    }
}
