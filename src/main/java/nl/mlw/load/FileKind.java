package nl.mlw.load;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of file in a plan folder, and who reads each. */
record FileKind(String path, Pattern pattern, FileReader reader) {

    /** Reads one file's fields into the parts of the plan; what it returns is of no use to anyone. */
    interface FileReader {
        boolean read(Fields fields, PlanParts parts);
    }

    /** In the order in which a newcomer would read them; a star stands for any name. */
    private static final List<FileKind> ALL = List.of(
            new FileKind("programme.yaml", ProgrammeReader::read),
            new FileKind("planning.yaml", PlanningReader::read),
            new FileKind("assignments/*/*.yaml", AssignmentReader::read),
            new FileKind("goals.yaml", GoalsReader::read),
            new FileKind("products.yaml", ProductsReader::read),
            new FileKind("documents.yaml", DocumentsReader::read),
            new FileKind("governance.yaml", GovernanceReader::read),
            new FileKind("budget.yaml", BudgetReader::read),
            new FileKind("risks.yaml", RisksReader::read),
            new FileKind("decisions.yaml", DecisionsReader::read),
            new FileKind("actions.yaml", ActionsReader::read),
            new FileKind("communication.yaml", CommunicationReader::read),
            new FileKind("consultations.yaml", ConsultationsReader::read),
            new FileKind("frameworks/*.yaml", FrameworkReader::read),
            new FileKind("periods/*.yaml", PeriodReader::read),
            new FileKind("waivers.yaml", WaiversReader::read));

    private FileKind(String path, FileReader reader) {
        this(path, Pattern.compile(Pattern.quote(path).replace("*", "\\E[^/]+\\Q")), reader);
    }

    static Optional<FileKind> of(String path) {
        return ALL.stream()
                .filter(kind -> kind.pattern().matcher(path).matches())
                .findFirst();
    }

    static List<String> paths() {
        return ALL.stream().map(FileKind::path).toList();
    }
}
