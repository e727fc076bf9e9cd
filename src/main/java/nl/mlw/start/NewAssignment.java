package nl.mlw.start;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.mlw.diagnostic.Refusal;
import nl.mlw.kind.Kind;
import nl.mlw.language.Slug;
import nl.mlw.language.Suggestions;
import nl.mlw.language.Template;
import nl.mlw.load.PlanFolder;
import nl.mlw.machine.OutputFile;
import nl.mlw.model.Assignment;
import nl.mlw.model.Named;
import nl.mlw.model.Plan;
import nl.mlw.model.Planning;
import nl.mlw.model.Theme;
import nl.mlw.source.Bundled;
import nl.mlw.yaml.Quoted;

/** Writes the card of a new assignment: numbered, named and in its place, with the fields that are still to be filled in. */
public final class NewAssignment {
    private static final String FOLDER = "assignments/";

    /** A title that was copied from a document may have several lines, and has one here. */
    private static final Pattern SPACE = Pattern.compile("[\\s\\u000B\\u0085\\u2028\\u2029]+");

    private final Plan plan;
    private final Theme theme;
    private final String title;
    private final String number;

    private NewAssignment(Plan plan, Theme theme, String title, TakenNumbers taken) {
        this.plan = plan;
        this.theme = theme;
        this.title = title;
        this.number = nextNumber(taken);
    }

    /** A card with this title in the theme that is named by id, number, title or alias. */
    public static NewAssignment of(Plan plan, PlanFolder folder, String theme, String typed) {
        String title = SPACE.matcher(typed).replaceAll(" ").strip();
        if (title.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw Refusal.wrongUse("new.title", Map.of());
        }
        return new NewAssignment(plan, find(plan, theme.strip()), title, TakenNumbers.of(plan, folder));
    }

    private static Theme find(Plan plan, String typed) {
        List<Theme> themes = plan.programme().themes();
        if (themes.isEmpty()) {
            throw Refusal.wrongUse("new.theme-none", Map.of());
        }
        Optional<String> id = plan.names().find(Kind.THEME, typed).map(Named::id);
        return themes.stream()
                .filter(t ->
                        t.number().equals(typed) || id.filter(t.id()::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> noSuchTheme(typed, themes));
    }

    private static Refusal noSuchTheme(String typed, List<Theme> themes) {
        List<String> ids = themes.stream().map(Theme::id).toList();
        String suggestion = Suggestions.nearest(typed, ids).orElse("");
        Map<String, String> arguments = Map.of("value", typed, "choices", String.join(", ", ids));
        return suggestion.isEmpty()
                ? Refusal.wrongUse("new.theme", arguments)
                : Refusal.wrongUse(
                        "new.theme",
                        Map.of("value", typed, "choices", String.join(", ", ids), "suggestion", suggestion));
    }

    /** The id that no other part of the plan has. */
    public String id() {
        return "OPD-" + number;
    }

    /** The file, relative to the plan folder. */
    public OutputFile file() {
        Map<String, String> values =
                Map.of("id", id(), "number", number, "theme", theme.id(), "title", Quoted.of(title), "goals", goals());
        return OutputFile.text(
                FOLDER + folder() + "/" + number + "-" + Slug.of(title, "opdracht") + ".yaml",
                Template.fill(card(), values, String::valueOf));
    }

    /** The line for the planning, because a card that is not in it has no place in the documents. */
    public String row() {
        Set<String> numbers =
                plan.planning().rows().stream().map(Planning.Row::number).collect(Collectors.toSet());
        int free = IntStream.iterate(numbers.size() + 1, n -> n + 1)
                .filter(n -> !numbers.contains(String.valueOf(n)))
                .findFirst()
                .orElseThrow();
        return "- {number: " + free + ", step: " + id() + "}";
    }

    private String nextNumber(TakenNumbers taken) {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> theme.number() + "." + n)
                .filter(candidate -> !taken.hold(candidate))
                .findFirst()
                .orElseThrow();
    }

    private String goals() {
        return String.join(", ", plan.goals().stream().map(goal -> goal.id()).toList());
    }

    /** Where the other cards of the theme are. */
    private String folder() {
        return plan.assignments().stream()
                .filter(a -> plan.names().id(a.theme()).equals(theme.id()))
                .map(NewAssignment::folder)
                .findFirst()
                .orElseGet(() -> theme.number() + "-" + Slug.of(theme.title(), "opdracht"));
    }

    private static String folder(Assignment assignment) {
        String[] parts = assignment.origin().file().path().split("/", -1);
        return parts[parts.length - 2];
    }

    private static String card() {
        return Bundled.text("/nl/mlw/start/new/assignment.yaml");
    }
}
