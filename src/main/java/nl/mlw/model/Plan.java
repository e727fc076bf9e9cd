package nl.mlw.model;

import java.util.List;
import java.util.Optional;

/** A whole programme plan: immutable, linked by id, each part with its place in the files. */
public record Plan(
        Registers registers, List<WrittenDate> dates, List<WrittenText> texts, Names names, PlanIndex index) {

    /** A plan of these parts; a programme is among them. */
    public Plan(Registers registers, List<WrittenDate> dates, List<WrittenText> texts, Names names) {
        this(registers, dates, texts, names, PlanIndex.of(registers, names));
    }

    /** All things of a type, in the order of the files. */
    public <T> List<T> all(Class<T> type) {
        return registers.all(type);
    }

    /** The programme itself, without which there is no plan. */
    public Programme programme() {
        return registers.one(Programme.class).orElseThrow();
    }

    /** The planning as a whole; an empty one if the plan has none. */
    public Planning planning() {
        return registers
                .one(Planning.class)
                .orElseGet(() -> Planning.none(programme().origin()));
    }

    public Governance governance() {
        return registers.one(Governance.class).orElse(Governance.NONE);
    }

    public Budget budget() {
        return registers.one(Budget.class).orElse(Budget.NONE);
    }

    public RiskRegister risks() {
        return registers.one(RiskRegister.class).orElse(RiskRegister.NONE);
    }

    public Communication communication() {
        return registers.one(Communication.class).orElse(Communication.NONE);
    }

    /** The looks of its documents, if it has its own. */
    public Optional<HouseStyle> style() {
        return registers.one(HouseStyle.class);
    }

    /** The reports, one of each period, in order. */
    public List<PeriodReport> periods() {
        return all(PeriodReport.class);
    }

    public List<Assignment> assignments() {
        return all(Assignment.class);
    }

    public List<Goal> goals() {
        return all(Goal.class);
    }

    public List<Product> products() {
        return all(Product.class);
    }

    public List<ReferenceDocument> documents() {
        return all(ReferenceDocument.class);
    }

    public List<Decision> decisions() {
        return all(Decision.class);
    }

    public List<Action> actions() {
        return all(Action.class);
    }

    public List<Consultation> consultations() {
        return all(Consultation.class);
    }

    public List<RequirementSet> frameworks() {
        return all(RequirementSet.class);
    }

    public List<ReportRecord> records() {
        return all(ReportRecord.class);
    }

    public List<Waiver> waivers() {
        return all(Waiver.class);
    }

    public List<Attestation> attestations() {
        return all(Attestation.class);
    }

    /** What an adopted report printed; empty for one that is still a draft, and if nothing was kept. */
    public Optional<ReportRecord> record(PeriodReport report) {
        return records().stream()
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
