package nl.mlw.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mlw.source.Origin;

/** The budget of the programme ({@code budget.yaml}, chapter 5). */
public record Budget(
        boolean globalEstimate, boolean adopted, Optional<String> note, List<Line> lines, Optional<Origin> origin) {

    /** A budget without lines, for a plan that has no file for it. */
    public static final Budget NONE = new Budget(true, false, Optional.empty(), List.of(), Optional.empty());

    /** One line: an amount, or <i>PM</i> as long as it is unknown. */
    public record Line(
            String id,
            String number,
            Origin numberPlace,
            String title,
            Optional<Located<String>> note,
            Optional<Located<Money>> amount,
            boolean pm,
            Optional<ProMemorie> proMemorie,
            List<Ref> assignments,
            List<Coverage> coverage,
            Optional<Integer> year,
            Optional<Vat> vat,
            Optional<Nature> nature,
            Optional<Split> split,
            Optional<Benefit> benefit,
            Optional<Located<Money>> original,
            List<Request> requests,
            Origin origin) {}

    /** Whether an amount is with or without VAT. */
    public enum Vat implements Coded {
        INCLUSIVE,
        EXCLUSIVE,
        EXEMPT
    }

    /** Whether an amount is paid once or each year. */
    public enum Nature implements Coded {
        INCIDENTAL,
        STRUCTURAL
    }

    /** A request for more money than was first agreed; it counts once there is a decision. */
    public record Request(
            Located<Money> amount, Optional<LocalDate> on, String reason, Optional<Ref> decision, Origin origin) {}

    /** Why an amount is unknown, who finds out and by when. */
    public record ProMemorie(
            Optional<String> reason, Optional<Ref> owner, Optional<Located<LocalDate>> by, Origin origin) {}

    /** Where (part of) the money comes from; the amount is absent when it is unknown. */
    public record Coverage(String source, Optional<Located<Money>> amount, Origin origin) {}

    /** How the line is divided over the municipalities; no shares means in equal parts. */
    public record Split(Map<String, BigDecimal> shares, Origin origin) {}

    /** What the money should yield, as a percentage of something. */
    public record Benefit(
            Optional<BigDecimal> percentMin, Optional<BigDecimal> percentMax, Optional<String> base, Origin origin) {}
}
