package nl.mlw.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mlw.source.Origin;

/** The planning as a whole: the order of the rows, who prepares which, and what they wait for ({@code planning.yaml}, chapter 6). */
public record Planning(
        boolean definitive,
        Optional<String> note,
        Optional<StandardDuration> standardDuration,
        List<Event> events,
        List<Deadline> deadlines,
        List<Group> groups,
        List<Row> rows,
        int deliveryPeak,
        List<LocalDate> holidays,
        Origin origin) {

    /** How many deliveries in one month are a lot, if the plan does not say. */
    public static final int USUAL_PEAK = 5;

    /** Of a programme that has none yet. */
    static Planning none(Origin origin) {
        return new Planning(
                false,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                USUAL_PEAK,
                List.of(),
                origin);
    }

    /** The same, definitive or not, with these deadlines and no events. */
    public Planning as(boolean whetherDefinitive, List<Deadline> known) {
        return new Planning(
                whetherDefinitive,
                note,
                standardDuration,
                List.of(),
                known,
                groups,
                rows,
                deliveryPeak,
                holidays,
                origin);
    }

    /** How long the steps of these groups take as a rule. */
    public record StandardDuration(int months, List<Ref> groups, Origin origin) {}

    /** Something that has to happen first, such as the programme manager taking up office. */
    public record Event(
            String id,
            String title,
            Located<LocalDate> target,
            Optional<Located<LocalDate>> reached,
            Optional<Ref> producedBy,
            Origin origin) {

        /** When it happened, else when it should. */
        public LocalDate expected() {
            return reached.map(Located::value).orElse(target.value());
        }
    }

    /** A date that cannot move. */
    public record Deadline(
            String id,
            String title,
            Located<LocalDate> date,
            Optional<Located<LocalDate>> reached,
            Optional<Ref> assignment,
            Optional<String> source,
            Origin origin) {}

    /** Rows that one role prepares, possibly only after an event. */
    public record Group(String id, String title, Optional<Ref> holder, Optional<Ref> startsAfter, Origin origin) {}

    /** One row of the planning table; it has a title of its own only where the table words it differently. */
    public record Row(
            String number,
            Origin numberPlace,
            Ref step,
            Optional<String> title,
            Optional<Ref> group,
            Optional<String> note,
            Origin origin) {}
}
