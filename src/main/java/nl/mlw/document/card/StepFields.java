package nl.mlw.document.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mlw.document.TimeWords;
import nl.mlw.document.card.Item.Detail;
import nl.mlw.language.Language;
import nl.mlw.model.Assignment;
import nl.mlw.model.Plan;
import nl.mlw.model.Ref;
import nl.mlw.model.Result;
import nl.mlw.model.Step;

/** Prints the fields <i>Resultaat</i> and <i>Planning</i>, which tell the steps of an assignment apart where it has them. */
final class StepFields {
    private final Plan plan;
    private final Language language;
    private final TimeWords times;

    StepFields(Plan plan, Language language) {
        this.plan = plan;
        this.language = language;
        this.times = new TimeWords(language);
    }

    List<Part> results(Assignment assignment, List<Result> results) {
        return results.isEmpty()
                ? List.of()
                : List.of(Part.items(
                        "", results.stream().map(r -> result(assignment, r)).toList()));
    }

    private Item result(Assignment assignment, Result result) {
        String lead = result.step().flatMap(ref -> stepLead(assignment, ref)).orElse("");
        List<Detail> details = new ArrayList<>();
        result.condition()
                .ifPresent(text -> details.add(new Detail(language.word("card.results.condition"), "", text)));
        return Item.text(lead, result.text().value()).with(details);
    }

    private Optional<String> stepLead(Assignment assignment, Ref ref) {
        return plan.step(ref)
                .filter(step -> !step.implicit())
                .map(step -> language.word("card.step", Map.of("number", number(assignment, step))));
    }

    private static int number(Assignment assignment, Step step) {
        return assignment.steps().indexOf(step) + 1;
    }

    List<Part> planning(Assignment assignment, List<Step> steps) {
        if (steps.isEmpty()) {
            return List.of();
        }
        Step only = steps.get(0);
        return only.implicit()
                ? List.of(Part.said(time(only)))
                : List.of(Part.items(
                        "", steps.stream().map(s -> step(assignment, s)).toList()));
    }

    private Item step(Assignment assignment, Step step) {
        String after = language.word("card.step-time", Map.of("number", number(assignment, step), "time", time(step)));
        return Item.titled("", step.title().value()).after(after);
    }

    private String time(Step step) {
        return times.of(step.time(), !plan.planning().definitive());
    }
}
