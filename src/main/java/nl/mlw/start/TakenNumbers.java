package nl.mlw.start;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mlw.kind.Kind;
import nl.mlw.load.PlanFolder;
import nl.mlw.model.Plan;

/**
 * The numbers of assignments that cannot be given to a new one: those of cards, in whatever theme and however spelt, those in the names of
 * their files, and those of which the id stands anywhere in the plan, because a decision or an adopted report may speak of a card that is gone.
 */
final class TakenNumbers {
    private static final Pattern ID = Pattern.compile("(?i)\\b" + Kind.ASSIGNMENT.prefix() + "([\\w.]*\\w)");
    private static final Pattern CARD = Pattern.compile("(?i)assignments/(?:.*/)?([^/-]+)[^/]*");

    private final Set<String> numbers = new HashSet<>();

    private TakenNumbers() {}

    static TakenNumbers of(Plan plan, PlanFolder folder) {
        TakenNumbers taken = new TakenNumbers();
        plan.assignments().forEach(assignment -> taken.add(assignment.number()));
        folder.matches(ID).forEach(id -> taken.add(id.group(1)));
        folder.files().stream()
                .map(file -> CARD.matcher(file.path()))
                .filter(Matcher::matches)
                .forEach(card -> taken.add(card.group(1).replaceFirst("(?i)\\.ya?ml$", "")));
        return taken;
    }

    boolean hold(String number) {
        return numbers.contains(folded(number));
    }

    private void add(String number) {
        numbers.add(folded(number));
    }

    private static String folded(String number) {
        return number.strip().toLowerCase(Locale.ROOT);
    }
}
