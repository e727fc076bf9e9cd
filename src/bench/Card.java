import java.time.LocalDate;
import java.util.List;

/** One card of the invented plan; it needs only cards of earlier half years, so that nothing waits for itself. */
record Card(
        int place,
        int theme,
        String number,
        int halfYear,
        String title,
        String subject,
        List<Step> steps,
        List<Card> needs) {

    record Step(String id, String title, LocalDate start, LocalDate until) {}

    String id() {
        return "OPD-" + number;
    }

    /** Whether it has one step, which is itself. */
    boolean whole() {
        return steps.size() == 1;
    }

    /** Every fourth card has a line in the budget and a risk. */
    boolean hasLine() {
        return place % 4 == 0;
    }
}
