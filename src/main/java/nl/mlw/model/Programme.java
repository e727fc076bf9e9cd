package nl.mlw.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mlw.source.Origin;

/** What the plan is: its name, term, version, municipalities, themes and reporting rhythm ({@code programme.yaml}). */
public record Programme(
        String id,
        String title,
        Optional<String> shortTitle,
        List<String> fields,
        Located<LocalDate> from,
        Located<LocalDate> through,
        String language,
        String currency,
        PlanVersion version,
        List<Municipality> municipalities,
        List<String> laws,
        List<Theme> themes,
        Reporting reporting,
        Map<StepStatus, StatusWord> statuses,
        List<Commission> commissions,
        List<Recommendation> recommendations,
        List<Annex> annexes,
        List<Addition> additions,
        Habits habits,
        Origin origin) {

    /** Which edition of the plan this is, from whom and for whom. */
    public record PlanVersion(
            int number,
            Located<LocalDate> date,
            boolean adopted,
            Optional<Ref> decision,
            Optional<Ref> from,
            Optional<Ref> to) {}

    /** How often there is a progress report, to whom, and the first period that had one. */
    public record Reporting(int everyMonths, Optional<Ref> to, Optional<Located<String>> first) {}

    /** The word for a status, what the team means by it, and how it looks. */
    public record StatusWord(
            Optional<String> word,
            Optional<String> meaning,
            Optional<StatusLook.Colour> colour,
            Optional<StatusLook.Shape> shape) {

        /** How a status looks according to these; what they do not say is as usual. */
        public static StatusLook look(Map<StepStatus, StatusWord> statuses, StepStatus status) {
            StatusLook usual = StatusLook.usual(status);
            Optional<StatusWord> own = Optional.ofNullable(statuses.get(status));
            return new StatusLook(
                    own.flatMap(StatusWord::shape).orElse(usual.shape()),
                    own.flatMap(StatusWord::colour).orElse(usual.colour()));
        }
    }

    /** One of the opening commissions that the steering group gave (chapter 0). */
    public record Commission(String id, String text, Optional<Ref> report, Origin origin) {}

    /** A recommendation that the plan carries out, and by which assignments. */
    public record Recommendation(String id, Optional<Ref> source, String text, List<Ref> assignments, Origin origin) {}

    /** A document that belongs to the plan as an annex. */
    public record Annex(int number, String title, Optional<Ref> document, Optional<Located<String>> file) {}

    /** Something that will be added to the plan later. */
    public record Addition(String text, Optional<String> from) {}
}
