package nl.mlw.expression;

import dev.cel.compiler.CelCompiler;
import dev.cel.runtime.CelRuntime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.compute.Facts;
import nl.mlw.kind.Kind;
import nl.mlw.language.Template;
import nl.mlw.model.Requirement;
import nl.mlw.source.PlacedText;

/** Asks the team's own expressions of the things in a plan; made only for a plan that has any, because the evaluator is heavy. */
public final class Expressions {
    private final Facts facts;
    private final Vocabulary vocabulary;
    private final Dialect dialect;
    private final Work work = new Work();
    private final CelRuntime runtime;
    private final Map<String, CelCompiler> compilers = new HashMap<>();

    /** The expressions of a plan as of a date. */
    public Expressions(Facts facts) {
        this.facts = facts;
        this.vocabulary = new Vocabulary(facts);
        this.dialect = new Dialect(vocabulary);
        this.runtime = dialect.runtime(work, facts.plan().planning().holidays());
    }

    /** What comes of one expression; it always ends, however it was written. */
    public Outcome evaluate(Requirement.Expression expression) {
        work.beginExpression();
        try {
            return answer(expression);
        } catch (Formula.Refused refused) {
            return refused.outcome();
        }
    }

    private Outcome answer(Requirement.Expression expression) throws Formula.Refused {
        Kind kind = expression.forEach().orElseThrow();
        String variable = kind.variable();
        List<Formula> formulas = formulas(expression, variable);
        Formula require = formulas.get(formulas.size() - 1);
        Optional<Formula> when = formulas.size() > 1 ? Optional.of(formulas.get(0)) : Optional.empty();
        List<Subject> failing = new ArrayList<>();
        int asked = 0;
        for (Subject subject : vocabulary.subjects(kind)) {
            Map<String, Object> values = new HashMap<>(Map.of("programme", programme()));
            values.put(variable, subject.values());
            if (when.isEmpty() || when.get().holds(subject.id(), values)) {
                asked++;
                if (!require.holds(subject.id(), values)) {
                    failing.add(subject);
                }
            }
        }
        return Outcome.answered(asked, failing);
    }

    /** Names between braces in the message that things of this kind do not have. */
    public List<Mistake> unknownPlaces(Requirement.Expression expression) {
        Shape<?> shape = vocabulary.shape(expression.forEach().orElseThrow());
        List<String> names = shape.names();
        return expression.message().values().stream()
                .flatMap(text -> Template.places(text.value()).stream()
                        .filter(place -> !names.contains(place))
                        .map(place -> Known.of(shape).suggested(Mistake.of("unknown-place", text.origin()), place)))
                .toList();
    }

    /** The condition, if there is one, and the question; of both all mistakes are told. */
    private List<Formula> formulas(Requirement.Expression expression, String variable) throws Formula.Refused {
        List<Formula> formulas = new ArrayList<>();
        List<Mistake> mistakes = new ArrayList<>();
        for (PlacedText text : Stream.concat(expression.when().stream(), Stream.of(expression.require()))
                .toList()) {
            try {
                formulas.add(formula(text, variable));
            } catch (Formula.Refused refused) {
                if (refused.outcome().tooCostly().isPresent()) {
                    throw refused;
                }
                mistakes.addAll(refused.outcome().mistakes());
            }
        }
        if (!mistakes.isEmpty()) {
            throw new Formula.Refused(Outcome.wrong(mistakes));
        }
        return formulas;
    }

    private Formula formula(PlacedText text, String variable) throws Formula.Refused {
        CelCompiler compiler = compilers.computeIfAbsent(variable, dialect::compiler);
        return Formula.of(text, compiler, runtime, work, new CompileMistakes(vocabulary, text, variable));
    }

    private Map<String, Object> programme() {
        return vocabulary.subjects(Kind.PROGRAMME).get(0).values();
    }

    /** The values of a thing as a message shows them, dates as dates and amounts in the plan's currency. */
    public Map<String, Object> shown(Subject subject) {
        return new ShownValues(facts.plan().programme().currency()).of(subject);
    }
}
