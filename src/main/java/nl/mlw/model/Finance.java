package nl.mlw.model;

import java.util.List;
import java.util.Optional;

/** What a card says about money: its text, the budget lines it is paid from, and an amount only where the source repeats it. */
public record Finance(
        Optional<Located<String>> text,
        List<Ref> lines,
        Optional<Located<Money>> amount,
        Optional<Located<Cost>> cost) {

    /** What a card says of costs without an amount. */
    public enum Cost implements Coded {
        /** They are still to come. */
        ANNOUNCED,
        NONE
    }

    /** Whether the card says that it will cost something, without necessarily saying how much. */
    public boolean announcesCost() {
        return cost.filter(c -> c.value() == Cost.ANNOUNCED).isPresent();
    }
}
