package nl.mlw.load;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.mlw.kind.Kind;

/** The kinds of file in a plan folder, who reads each, and the kinds of things that it holds. */
record FileKind(String path, Pattern pattern, FileReader reader, Set<Kind> holds) {

    /** Reads one file's fields into the parts of the plan; false if nothing came of it. */
    interface FileReader {
        boolean read(Fields fields, PlanParts parts);
    }

    /** What a file holds whose place says nothing. */
    private static final String UNKNOWN = "unknown";

    /** In the order in which a newcomer would read them; a star stands for any name. */
    private static final List<FileKind> ALL = List.of(
            new FileKind(
                    "programme.yaml",
                    ProgrammeReader::read,
                    Kind.PROGRAMME,
                    Kind.MUNICIPALITY,
                    Kind.THEME,
                    Kind.COMMISSION,
                    Kind.RECOMMENDATION),
            new FileKind("planning.yaml", PlanningReader::read, Kind.EVENT, Kind.DEADLINE, Kind.GROUP),
            new FileKind("assignments/*/*.yaml", AssignmentReader::read, Kind.ASSIGNMENT, Kind.STEP, Kind.RESULT),
            new FileKind("goals.yaml", GoalsReader::read, Kind.GOAL),
            new FileKind("products.yaml", ProductsReader::read, Kind.PRODUCT),
            new FileKind("documents.yaml", DocumentsReader::read, Kind.DOCUMENT),
            new FileKind("governance.yaml", GovernanceReader::read, Kind.BODY, Kind.ROLE, Kind.PERSON),
            new FileKind("budget.yaml", BudgetReader::read, Kind.BUDGET_LINE),
            new FileKind("risks.yaml", RisksReader::read, Kind.RISK),
            new FileKind("decisions.yaml", DecisionsReader::read, Kind.DECISION),
            new FileKind("actions.yaml", ActionsReader::read, Kind.ACTION),
            new FileKind("communication.yaml", CommunicationReader::read, Kind.AUDIENCE),
            new FileKind("consultations.yaml", ConsultationsReader::read, Kind.CONSULTATION),
            new FileKind("frameworks/*.yaml", FrameworkReader::read, Kind.REQUIREMENT_SET, Kind.REQUIREMENT),
            new FileKind("periods/*.yaml", PeriodReader::read),
            new FileKind("records/*.yaml", RecordReader::read),
            new FileKind("waivers.yaml", WaiversReader::read),
            new FileKind("style/style.yaml", StyleReader::read),
            new FileKind("attestations.yaml", AttestationsReader::read, Kind.ATTESTATION));

    private FileKind(String path, FileReader reader, Kind... holds) {
        this(path, Pattern.compile(Pattern.quote(path).replace("*", "\\E[^/]+\\Q")), reader, Set.of(holds));
    }

    static Optional<FileKind> of(String path) {
        return ALL.stream()
                .filter(kind -> kind.pattern().matcher(path).matches())
                .findFirst();
    }

    /** The kind that a file was meant to be, which has a wrong name but stands where such files stand. */
    static Optional<FileKind> meant(String path) {
        return ALL.stream().filter(kind -> kind.key().equals(key(path))).findFirst();
    }

    /** Whether nobody can have meant this file as one of a plan: it is no text, and has the name of none. */
    static boolean isForeign(String path) {
        return meant(path).isEmpty() && !path.matches("(?i).*\\.(ya?ml|txt)|[^.]*");
    }

    /** What a file at this place holds, in one word: {@code budget}, {@code periods}. */
    static String holds(String path) {
        return of(path).or(() -> meant(path)).map(FileKind::key).orElse(UNKNOWN);
    }

    private String key() {
        return key(path);
    }

    private static String key(String path) {
        return path.split("/", 2)[0].replaceFirst("\\.ya?ml$", "");
    }

    static List<String> paths() {
        return ALL.stream().map(FileKind::path).toList();
    }
}
