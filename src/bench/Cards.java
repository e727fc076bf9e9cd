import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** All cards, dealt over the themes in turn and over three years by chance. */
final class Cards {
    static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final int HALF_YEARS = 6;

    private final List<Card> all = new ArrayList<>();
    private final int themes;
    private final Phrases phrases;
    private final Random random;

    Cards(int count, Phrases phrases, Random random) {
        this.themes = (int) Math.ceil(Math.sqrt(count));
        this.phrases = phrases;
        this.random = random;
        for (int place = 0; place < count; place++) {
            all.add(card(place));
        }
    }

    List<Card> all() {
        return all;
    }

    int themes() {
        return themes;
    }

    List<Card.Step> steps() {
        return all.stream().flatMap(card -> card.steps().stream()).toList();
    }

    private Card card(int place) {
        int theme = place % themes + 1;
        String number = theme + "." + (place / themes + 1);
        int halfYear = random.nextInt(HALF_YEARS);
        List<String> subjects = phrases.all("subject");
        String subject = subjects.get(place % subjects.size());
        String title = title(place, subject, subjects.size());
        List<Card.Step> steps = steps("OPD-" + number, title, halfYear);
        return new Card(place, theme, number, halfYear, title, subject, steps, needs(halfYear));
    }

    /** No two the same: when all activities have been combined with all subjects, it starts again with a next part. */
    private String title(int place, String subject, int subjects) {
        List<String> activities = phrases.all("activity");
        int part = place / (activities.size() * subjects) + 1;
        String activity = activities.get((place + place / subjects) % activities.size());
        return activity + " " + subject + (part == 1 ? "" : ", deel " + part);
    }

    /** One in five has two steps. */
    private List<Card.Step> steps(String id, String title, int halfYear) {
        LocalDate start = monday(FROM.plusMonths(6L * halfYear + random.nextInt(2)));
        LocalDate until = FROM.plusMonths(6L * halfYear + 5 + random.nextInt(2));
        if (random.nextInt(5) > 0) {
            return List.of(new Card.Step(id, title, start, until));
        }
        LocalDate second = monday(start.withDayOfMonth(1).plusMonths(2));
        return List.of(
                new Card.Step(id + "/S1", "Onderzoek en advies", start, second),
                new Card.Step(id + "/S2", "Uitwerking en invoering", second, until));
    }

    /** The second Monday of the month, which in the months used here is never a public holiday. */
    private static LocalDate monday(LocalDate month) {
        return month.plusDays(7).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    private List<Card> needs(int halfYear) {
        List<Card> earlier = all.subList(Math.max(0, all.size() - 60), all.size()).stream()
                .filter(card -> card.halfYear() < halfYear)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(earlier, random);
        return List.copyOf(earlier.subList(0, Math.min(earlier.size(), random.nextInt(4))));
    }
}
