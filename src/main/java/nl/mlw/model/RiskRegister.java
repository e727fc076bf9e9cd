package nl.mlw.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mlw.source.Origin;

/** The risks of the programme and whether anybody has looked for them yet ({@code risks.yaml}, chapter 9). */
public record RiskRegister(
        Inventory inventory, Optional<LocalDate> on, Optional<String> note, List<Risk> risks, Optional<Origin> origin) {

    /** A register that nobody has begun. */
    public static final RiskRegister NONE = new RiskRegister(
            Inventory.NOT_INVENTORIED, Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    /** Whether anybody has looked. */
    public enum Inventory implements Coded {
        NOT_INVENTORIED,
        NONE,
        INVENTORIED
    }

    /** How likely a risk is, and how bad. */
    public enum Level implements Coded {
        LOW,
        MEDIUM,
        HIGH
    }

    /** Whether a risk is still there. */
    public enum Status implements Coded {
        OPEN,
        CLOSED
    }

    /** One risk: by what cause which event has what effect, and what is done about it. */
    public record Risk(
            String id,
            Optional<Ref> assignment,
            String cause,
            String event,
            String effect,
            Optional<Level> likelihood,
            Optional<Level> impact,
            Optional<String> measure,
            Optional<Ref> owner,
            Optional<Status> status,
            Origin origin) {}
}
