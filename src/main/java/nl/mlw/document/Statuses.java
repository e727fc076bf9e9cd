package nl.mlw.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.compute.StepState;
import nl.mlw.document.table.Cell.Status;
import nl.mlw.language.Language;
import nl.mlw.model.Plan;
import nl.mlw.model.Programme;
import nl.mlw.model.Programme.StatusWord;
import nl.mlw.model.StepStatus;

/** Puts statuses into words: those of the programme in its own language, else the usual ones. */
public final class Statuses {
    private static final List<StepStatus> ORDER = List.of(
            StepStatus.GOOD,
            StepStatus.RISK,
            StepStatus.PROBLEM,
            StepStatus.SUSPENDED,
            StepStatus.NOT_STARTED,
            StepStatus.COMPLETED,
            StepStatus.CANCELLED);
    private static final String NOT_REPORTED = "not-reported";

    /** No status of a programme can look like this. */
    private static final String NOT_REPORTED_LOOK = "dotted grey";

    private final Programme programme;
    private final Language language;

    /** Of this plan, in this language. */
    public Statuses(Plan plan, Language language) {
        this.programme = plan.programme();
        this.language = language;
    }

    /** A status; where nothing was reported, that. */
    public Status view(Optional<StepStatus> status) {
        return new Status(code(status), word(status));
    }

    /** How a step stands; of what is completed with the day. */
    public Status view(StepState state) {
        Status view = view(state.status());
        return state.completed()
                .map(day -> new Status(view.code(), view.word() + " " + language.date(day.value())))
                .orElse(view);
    }

    /** All statuses in the order in which people want to see them; the last is that nothing was reported. */
    public static Stream<Optional<StepStatus>> all() {
        return Stream.concat(ORDER.stream().map(Optional::of), Stream.of(Optional.empty()));
    }

    /** All statuses with their meaning, in a fixed order. */
    public List<StatusMeaning> legend() {
        return legend(all().toList());
    }

    /** These statuses with their meaning. */
    public List<StatusMeaning> legend(List<Optional<StepStatus>> which) {
        return which.stream()
                .map(status -> new StatusMeaning(code(status), word(status), meaning(status)))
                .toList();
    }

    /** The word by which labels know a status. */
    public static String key(Optional<StepStatus> status) {
        return status.map(StepStatus::key).orElse(NOT_REPORTED);
    }

    private String code(Optional<StepStatus> status) {
        return status.map(s -> StatusWord.look(programme.statuses(), s).code()).orElse(NOT_REPORTED_LOOK);
    }

    private String word(Optional<StepStatus> status) {
        return own(status).flatMap(StatusWord::word).orElseGet(() -> language.word("status." + key(status)));
    }

    private String meaning(Optional<StepStatus> status) {
        return own(status)
                .flatMap(StatusWord::meaning)
                .orElseGet(() -> language.word("status." + key(status) + "-meaning"));
    }

    private Optional<StatusWord> own(Optional<StepStatus> status) {
        return status.filter(s -> language.tag().equals(programme.language()))
                .flatMap(s -> Optional.ofNullable(programme.statuses().get(s)));
    }
}
