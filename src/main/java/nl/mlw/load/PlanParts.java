package nl.mlw.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mlw.model.Action;
import nl.mlw.model.Assignment;
import nl.mlw.model.Attestation;
import nl.mlw.model.Budget;
import nl.mlw.model.Communication;
import nl.mlw.model.Consultation;
import nl.mlw.model.Decision;
import nl.mlw.model.Goal;
import nl.mlw.model.Governance;
import nl.mlw.model.Habits;
import nl.mlw.model.HouseStyle;
import nl.mlw.model.Names;
import nl.mlw.model.PeriodReport;
import nl.mlw.model.Plan;
import nl.mlw.model.Planning;
import nl.mlw.model.Product;
import nl.mlw.model.Programme;
import nl.mlw.model.ReferenceDocument;
import nl.mlw.model.ReportRecord;
import nl.mlw.model.RequirementSet;
import nl.mlw.model.RiskRegister;
import nl.mlw.model.Waiver;
import nl.mlw.model.WrittenDate;
import nl.mlw.model.WrittenText;
import nl.mlw.source.Origin;
import nl.mlw.style.StyleFile;

/** The plan while its files are being read: each reader adds its part, and at the end they are put together. */
final class PlanParts {
    private Optional<Programme> programme = Optional.empty();
    private Optional<Planning> planning = Optional.empty();
    private Governance governance = new Governance(List.of(), List.of(), List.of());
    private Budget budget = Budget.NONE;
    private RiskRegister risks = RiskRegister.NONE;
    private Communication communication = Communication.NONE;
    private Optional<HouseStyle> style = Optional.empty();
    private final Map<String, StyleFile> styleFiles = new HashMap<>();
    final List<Assignment> assignments = new ArrayList<>();
    final List<Goal> goals = new ArrayList<>();
    final List<Product> products = new ArrayList<>();
    final List<ReferenceDocument> documents = new ArrayList<>();
    final List<Decision> decisions = new ArrayList<>();
    final List<Action> actions = new ArrayList<>();
    final List<Consultation> consultations = new ArrayList<>();
    final List<RequirementSet> frameworks = new ArrayList<>();
    final List<PeriodReport> periods = new ArrayList<>();
    final List<ReportRecord> records = new ArrayList<>();
    final List<Waiver> waivers = new ArrayList<>();
    final List<Attestation> attestations = new ArrayList<>();

    Optional<Programme> programme() {
        return programme;
    }

    /** The months between two reports; two when the programme could not be read. */
    int reportEveryMonths() {
        return programme.map(p -> p.reporting().everyMonths()).orElse(2);
    }

    /** What this programme does in its own way. */
    Habits habits() {
        return programme.map(Programme::habits).orElse(Habits.USUAL);
    }

    void add(Programme part) {
        programme = Optional.of(part);
    }

    void add(Planning part) {
        planning = Optional.of(part);
    }

    void add(Governance part) {
        governance = part;
    }

    void add(Budget part) {
        budget = part;
    }

    void add(RiskRegister part) {
        risks = part;
    }

    void add(Communication part) {
        communication = part;
    }

    void add(HouseStyle part) {
        style = Optional.of(part);
    }

    void add(StyleFile file) {
        styleFiles.put(file.name(), file);
    }

    /** Puts the reports in order and keeps one of each period, which is all that a document can print. */
    void settlePeriods(Reading reading) {
        List<PeriodReport> settled = new ReportsInOrder(reading).of(periods);
        periods.clear();
        periods.addAll(settled);
    }

    /** The whole plan, if there is a programme to hang it on. */
    Optional<Plan> linked(Names names, List<WrittenDate> dates, List<WrittenText> texts) {
        return programme.map(p -> new Plan(
                p,
                planning.orElseGet(() -> noPlanning(p.origin())),
                List.copyOf(assignments),
                List.copyOf(goals),
                List.copyOf(products),
                List.copyOf(documents),
                governance,
                budget,
                risks,
                List.copyOf(decisions),
                List.copyOf(actions),
                communication,
                List.copyOf(consultations),
                List.copyOf(frameworks),
                List.copyOf(periods),
                List.copyOf(records),
                List.copyOf(waivers),
                style.map(s -> s.with(styleFiles)),
                List.copyOf(attestations),
                List.copyOf(dates),
                texts,
                names));
    }

    private static Planning noPlanning(Origin origin) {
        return new Planning(
                false,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Planning.USUAL_PEAK,
                List.of(),
                origin);
    }
}
