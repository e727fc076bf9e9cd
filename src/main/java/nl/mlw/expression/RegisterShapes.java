package nl.mlw.expression;

import java.util.Map;
import java.util.function.Function;
import nl.mlw.model.Action;
import nl.mlw.model.Budget;
import nl.mlw.model.Budget.Coverage;
import nl.mlw.model.Budget.ProMemorie;
import nl.mlw.model.Decision;
import nl.mlw.model.DecisionKind;
import nl.mlw.model.Time;

/** What of the things that a programme keeps lists of does not stand in their fields as it is. */
final class RegisterShapes {
    static final Map<String, Function<Budget.Line, ?>> BUDGET_LINE = Map.of(
            "pm", Budget.Line::pm,
            "pm_reason", line -> line.proMemorie().flatMap(ProMemorie::reason),
            "pm_owner", line -> line.proMemorie().flatMap(ProMemorie::owner),
            "pm_by", line -> line.proMemorie().flatMap(ProMemorie::by),
            "coverage", line -> line.coverage().stream().map(Coverage::source).toList());

    static final Map<String, Function<Action, ?>> ACTION = Map.of(
            "due", action -> action.due().flatMap(Time::through),
            "status", action -> action.done() ? "done" : "open",
            "done", Action::done);

    static final Map<String, Function<Decision, ?>> DECISION =
            Map.of("kind", decision -> decision.kind().map(DecisionKind::word));

    private RegisterShapes() {}
}
