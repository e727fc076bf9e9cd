package nl.mlw.expression;

import com.google.re2j.PatternSyntaxException;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelErrorCode;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mlw.diagnostic.Term;
import nl.mlw.source.PlacedText;

/** One expression, checked once and then asked of many things. */
final class Formula {
    private static final Pattern PLACE = Pattern.compile("evaluation error at [^:]*:(\\d+):.*", Pattern.DOTALL);
    private static final Pattern MISSING = Pattern.compile(".*key '([^']+)'.*", Pattern.DOTALL);

    /** One mistake often causes the next, so the first few are enough. */
    private static final int MOST_MISTAKES = 3;

    private final PlacedText text;
    private final CelRuntime.Program program;
    private final Work work;

    private Formula(PlacedText text, CelRuntime.Program program, Work work) {
        this.text = text;
        this.program = program;
        this.work = work;
    }

    /** Checks an expression and makes it ready. */
    static Formula of(PlacedText text, CelCompiler compiler, CelRuntime runtime, Work work, CompileMistakes mistakes)
            throws Refused {
        if (text.text().length() > Dialect.LONGEST) {
            throw new Refused(Outcome.stopped(text.at(0, 1), false));
        }
        try {
            return new Formula(text, program(text, compiler, runtime, mistakes), work);
        } catch (StackOverflowError tooLong) {
            throw new Refused(Outcome.stopped(text.at(0, 1), false));
        } catch (CelValidationException | CelEvaluationException | RuntimeException unfit) {
            throw refused(Mistake.of("evaluation", text.at(0, 1)));
        }
    }

    private static CelRuntime.Program program(
            PlacedText text, CelCompiler compiler, CelRuntime runtime, CompileMistakes mistakes)
            throws Refused, CelValidationException, CelEvaluationException {
        CelValidationResult checked = compiler.compile(text.text());
        if (checked.hasError()) {
            throw new Refused(Outcome.wrong(checked.getErrors().stream()
                    .map(mistakes::mistake)
                    .distinct()
                    .limit(MOST_MISTAKES)
                    .toList()));
        }
        return runtime.createProgram(fit(text, checked.getAst()));
    }

    /** A question with yes or no as its answer, that cannot grow beyond what is counted. */
    private static CelAbstractSyntaxTree fit(PlacedText text, CelAbstractSyntaxTree checked) throws Refused {
        if (!checked.getResultType().equals(SimpleType.BOOL)) {
            throw refused(
                    Mistake.of("not-boolean", text.at(0, text.text().strip().length())));
        }
        OptionalInt doubling = Doubling.find(checked);
        if (doubling.isPresent()) {
            int at = text.text().offsetByCodePoints(0, doubling.getAsInt());
            throw refused(Mistake.of("types", text.at(at, 1))
                    .with("operator", "+")
                    .with("types", List.of(new Term("list"), new Term("list"))));
        }
        return checked;
    }

    private static Refused refused(Mistake mistake) {
        return new Refused(Outcome.wrong(List.of(mistake)));
    }

    /** Whether it is true of these values. */
    boolean holds(String id, Map<String, Object> values) throws Refused {
        work.beginAnswer();
        try {
            return Boolean.TRUE.equals(program.trace(values, work));
        } catch (Work.Exhausted | StackOverflowError endless) {
            throw new Refused(Outcome.stopped(text.at(0, 1), work.isSpent()));
        } catch (CelEvaluationException failure) {
            throw new Refused(outcome(id, failure));
        } catch (RuntimeException failure) {
            throw refused(Mistake.of("evaluation", text.at(0, 1)).with("id", id));
        }
    }

    private Outcome outcome(String id, CelEvaluationException failure) {
        String message = String.valueOf(failure.getMessage());
        Matcher place = PLACE.matcher(message);
        int at = place.matches() ? text.text().offsetByCodePoints(0, Integer.parseInt(place.group(1))) : 0;
        if (failure.getErrorCode() == CelErrorCode.ITERATION_BUDGET_EXCEEDED) {
            return Outcome.stopped(text.at(at, 1), false);
        }
        return Outcome.wrong(List.of(mistake(failure, message, at).with("id", id)));
    }

    private Mistake mistake(CelEvaluationException failure, String message, int at) {
        Matcher missing = MISSING.matcher(message);
        if (failure.getErrorCode() == CelErrorCode.ATTRIBUTE_NOT_FOUND && missing.matches()) {
            String name = missing.group(1);
            int from = Math.max(at, text.text().indexOf(name, at));
            return Mistake.of("missing", text.at(from, name.length())).with("name", name);
        }
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof DateFunctions.ImpossibleDate impossible) {
                String written = String.valueOf(impossible.getMessage());
                int from = Math.max(0, text.text().indexOf(written));
                return Mistake.of("bad-date", text.at(from, written.length())).with("written", written);
            }
            if (cause instanceof PatternSyntaxException) {
                return Mistake.of("pattern", text.at(at, 1));
            }
        }
        return Mistake.of("evaluation", text.at(at, 1));
    }

    /** An expression that cannot be answered, and why. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Outcome outcome;

        Refused(Outcome outcome) {
            super("refused", null, false, false);
            this.outcome = outcome;
        }

        Outcome outcome() {
            return outcome;
        }
    }
}
