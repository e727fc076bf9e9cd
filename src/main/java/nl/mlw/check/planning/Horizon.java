package nl.mlw.check.planning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mlw.compute.DateRange;
import nl.mlw.model.Located;
import nl.mlw.model.Programme;

/**
 * The years that a programme can sensibly speak of.
 *
 * @param usual its term, without an end of it that is itself beyond belief
 */
public record Horizon(DateRange usual) {
    /** Longer than programmes last. */
    private static final int LONGEST = 25;

    /** Somebody may hold an office, and a law may be in force, since long before. */
    private static final int BEFORE = 25;

    private static final int AFTER = 10;

    private static final int AGE = 50;
    private static final String DOCUMENTS = "documents.yaml";

    /** Of the term and the date of the version at most one is wrong, so the middle one of the three is right. */
    public static Horizon of(Programme programme) {
        List<LocalDate> dates = Stream.of(
                        programme.from().value(),
                        programme.version().date().value(),
                        programme.through().value())
                .sorted()
                .toList();
        LocalDate sure = dates.get(1);
        List<LocalDate> likely = dates.stream()
                .filter(day -> Math.abs(day.getYear() - sure.getYear()) <= LONGEST)
                .toList();
        return new Horizon(
                new DateRange(likely.get(0), likely.get(likely.size() - 1).plusDays(1)));
    }

    /** What the plan refers to may be of any age. */
    boolean holds(Located<LocalDate> date) {
        int year = date.value().getYear();
        boolean old = date.origin().file().path().endsWith(DOCUMENTS);
        return (old || year >= usual.from().getYear() - BEFORE)
                && year <= usual.through().getYear() + AFTER;
    }

    /** Whether somebody may want to know how things stand on this day: also long after the programme, but not in another age. */
    public boolean isThinkable(LocalDate day) {
        return Math.abs(day.getYear() - usual.from().getYear()) <= AGE
                || Math.abs(day.getYear() - usual.through().getYear()) <= AGE;
    }

    /** The same day in a year of the programme, if just one of its years has the same digits or differs in one. */
    Optional<LocalDate> meant(LocalDate day) {
        String written = digits(day.getYear());
        List<Integer> years = IntStream.rangeClosed(
                        usual.from().getYear(), usual.through().getYear())
                .boxed()
                .toList();
        List<Integer> swapped = years.stream()
                .filter(year -> sorted(digits(year)).equals(sorted(written)))
                .toList();
        List<Integer> near = years.stream()
                .filter(year -> differing(digits(year), written) == 1)
                .toList();
        List<Integer> found = swapped.isEmpty() ? near : swapped;
        return found.size() == 1 ? in(found.get(0), day) : Optional.empty();
    }

    private static Optional<LocalDate> in(int year, LocalDate day) {
        try {
            return Optional.of(day.withYear(year));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static String digits(int year) {
        String text = String.valueOf(year);
        return "0".repeat(Math.max(0, 4 - text.length())) + text;
    }

    private static List<Integer> sorted(String digits) {
        return digits.chars().sorted().boxed().toList();
    }

    private static long differing(String one, String other) {
        return one.length() != other.length()
                ? one.length()
                : IntStream.range(0, one.length())
                        .filter(i -> one.charAt(i) != other.charAt(i))
                        .count();
    }
}
