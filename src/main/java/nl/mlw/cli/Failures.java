package nl.mlw.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mlw.diagnostic.Refusal;
import nl.mlw.labels.LabelsFailure;
import nl.mlw.machine.Trouble;
import nl.mlw.render.RenderFailure;
import nl.mlw.source.Visible;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says in one plain sentence why a command was not carried out; never a stack trace. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Session session;

    Failures(Session session) {
        this.session = session;
    }

    @Override
    public int handleParseException(ParameterException mistake, String[] args) {
        CommandLine command = mistake.getCommandLine();
        say(new Mistakes(session.texts()).sentence(mistake));
        seeHelp(command);
        return Status.WRONG_USE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof ParameterException mistake) {
            return handleParseException(mistake, new String[0]);
        }
        int status = tell(failure);
        if (failure instanceof Refusal refusal && refusal.key().startsWith("use.")) {
            seeHelp(command);
        }
        return status;
    }

    /** Says what is the matter, and gives the exit status. */
    int tell(Throwable failure) {
        if (session.surroundings().debugging()) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace, true));
            session.err().print(Visible.text(trace.toString()));
        }
        Optional<Refusal> refusal = failure instanceof Refusal direct
                ? Optional.of(direct)
                : Trouble.behind(failure, session.surroundings());
        return refusal.map(this::refused).orElseGet(() -> failed(failure));
    }

    private int refused(Refusal refusal) {
        say(session.texts().say("say." + refusal.key(), refusal.arguments()));
        return switch (refusal.cause()) {
            case USE -> Status.WRONG_USE;
            case PLAN -> Status.FINDINGS;
            case MACHINE -> Status.FAILED;
        };
    }

    private int failed(Throwable failure) {
        if (failure instanceof RenderFailure render) {
            String sentence = render.key().isEmpty()
                    ? String.valueOf(render.getMessage())
                    : session.texts().say("say." + render.key(), render.arguments());
            say(Visible.line(render.place().map(place -> place + ": ").orElse("") + sentence));
        } else if (failure instanceof LabelsFailure) {
            say(Visible.line(String.valueOf(failure.getMessage())));
        } else {
            say(session.texts().say("say.bug", Map.of("what", what(failure))));
        }
        return Status.FAILED;
    }

    /** Says that what was printed did not arrive, and gives the exit status. */
    int lost(boolean full) {
        say(session.texts().say(full ? "say.output.full" : "say.output.lost", Map.of()));
        return Status.FAILED;
    }

    private void seeHelp(CommandLine command) {
        session.tell("say.see-help", Map.of("command", command.getCommandSpec().qualifiedName()));
    }

    private void say(String sentence) {
        session.err().print("mlw: " + sentence + "\n");
    }

    /** Enough to recognise the fault in a report of it: what, and where in our own code. */
    private static String what(Throwable fault) {
        List<String> what = new ArrayList<>(List.of(fault.getClass().getSimpleName()));
        for (StackTraceElement place : fault.getStackTrace()) {
            if (place.getClassName().startsWith("nl.mlw.")) {
                what.add(place.getFileName() + ":" + place.getLineNumber());
                break;
            }
        }
        return String.join(", ", what);
    }
}
