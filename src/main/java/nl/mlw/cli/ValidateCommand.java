package nl.mlw.cli;

import java.util.concurrent.Callable;
import nl.mlw.Mlw;
import nl.mlw.check.Checked;
import nl.mlw.diagnostic.Severity;
import nl.mlw.diagnostic.print.Printers;
import nl.mlw.document.Choices;
import nl.mlw.language.Language;
import nl.mlw.machine.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mlw validate}: checks a plan and shows what was found. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private PlanChoice plan = new PlanChoice();

    @Option(names = "--format", paramLabel = "FORMAT")
    private String format = "text";

    @Mixin
    private FailOn failOn = new FailOn();

    ValidateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String printer = Choices.one("--format", format, Printers.names());
        Severity level = failOn.level();
        plan.check();
        Workspace workspace = plan.workspace(session.surroundings());
        Language words = session.words(workspace);
        Mlw mlw = new Mlw();
        Checked checked = mlw.check(mlw.load(workspace), plan::asOf);
        new FindingsView(session, mlw, checked.spoken(words)).show(checked.findings(), printer, session.out());
        return checked.findings().reach(level) ? Status.FINDINGS : Status.DONE;
    }
}
