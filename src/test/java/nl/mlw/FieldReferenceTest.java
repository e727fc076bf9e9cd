package nl.mlw;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.mlw.golden.Golden;
import nl.mlw.kind.FieldPage;
import nl.mlw.kind.FieldType;
import nl.mlw.kind.KindPage;
import nl.mlw.kind.KindPages;
import org.junit.jupiter.api.Test;

/** The field reference in the documentation is what the pages of the kinds say; {@code -Dgolden=write} renews it. */
class FieldReferenceTest {
    private static final Path REFERENCE = Path.of("src/docs/fields.md");

    @Test
    void theFieldReferenceSaysWhatThePagesSay() {
        Golden.holds(REFERENCE, reference());
    }

    private static String reference() {
        List<String> lines = new ArrayList<>(List.of(
                "# De velden van een plan",
                "",
                "Dit staat ook in de opdrachtregel: `mlw explain risk` legt een soort uit, `mlw explain risk.likelihood` een veld.",
                ""));
        KindPages.all().forEach(kind -> add(kind, lines));
        return String.join("\n", lines);
    }

    private static void add(KindPage kind, List<String> lines) {
        lines.add("## " + kind.title());
        lines.add("");
        lines.add(kind.body()
                .substring(kind.body().indexOf('\n'), kind.body().indexOf("\n## "))
                .strip());
        lines.add("");
        lines.add("`" + kind.id() + "`" + place(kind));
        lines.add("");
        boolean asked = !kind.asked().isEmpty();
        lines.add("| veld | wat het is | wat erin mag |" + (asked ? " in een expressie |" : ""));
        lines.add("|---|---|---|" + (asked ? "---|" : ""));
        kind.fields()
                .forEach(field -> add(
                        field,
                        "",
                        asked ? kind.asked(field).map(each -> cell(kind, each)).orElse(" |") : "",
                        lines));
        lines.add("");
        if (!kind.computed().isEmpty()) {
            addComputed(kind, lines);
        }
    }

    private static void addComputed(KindPage kind, List<String> lines) {
        lines.add("Een expressie kan ook vragen:");
        lines.add("");
        lines.add("| in een expressie | wat het is | wat het geeft |");
        lines.add("|---|---|---|");
        for (FieldPage field : kind.computed()) {
            FieldPage.Explained words = field.words("nl");
            lines.add("|%s %s: %s | %s |".formatted(cell(kind, field), words.label(), words.meaning(), given(field)));
        }
        lines.add("");
    }

    private static String given(FieldPage field) {
        return holds(field).replace("verwijzing naar", "id van").replace("een of meer", "een lijst");
    }

    private static String cell(KindPage kind, FieldPage asked) {
        return " `" + kind.variable() + "." + asked.name() + "` |";
    }

    private static String place(KindPage kind) {
        String file = kind.file().isEmpty() ? "" : ", in `" + kind.file() + "`";
        String under = kind.under().isEmpty() ? "" : ", onder `" + kind.under() + "`";
        String prefix = kind.prefix().isEmpty() ? "" : ", de id begint met `" + kind.prefix() + "`";
        return file + under + prefix;
    }

    private static void add(FieldPage field, String around, String asked, List<String> lines) {
        FieldPage.Explained words = field.words("nl");
        String key = around + field.key();
        lines.add("| `%s`%s | %s: %s | %s |%s"
                .formatted(key, field.required() ? " *" : "", words.label(), words.meaning(), holds(field), asked));
        String below = field.type() == FieldType.MAP ? ".*." : ".";
        field.fields().forEach(inner -> add(inner, key + below, asked.isEmpty() ? "" : " |", lines));
    }

    private static String holds(FieldPage field) {
        String what = field.choices().isEmpty() ? type(field) : choices(field);
        return what
                + (field.many() ? ", een of meer" : "")
                + (field.personal() ? "; persoonsgegeven" : "")
                + (field.emptiable() ? "; of waarom het leeg is" : "");
    }

    private static String choices(FieldPage field) {
        return field.choices().stream()
                .map(choice -> "`" + choice.word() + "`"
                        + choice.names().stream()
                                .limit(1)
                                .map(name -> " (" + name + ")")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(", "));
    }

    private static String type(FieldPage field) {
        return switch (field.type()) {
            case ID -> "id";
            case TEXT -> "tekst";
            case PROSE -> "tekst met Markdown";
            case CELL -> "tekst met Markdown, zonder tabellen";
            case CODE -> "vaste schrijfwijze";
            case NUMBER -> "heel getal";
            case DECIMAL -> "getal";
            case DATE -> "datum";
            case MONEY -> "bedrag";
            case FLAG -> "`true` of `false`";
            case CHOICE, KIND -> "keuze";
            case REF ->
                "verwijzing naar "
                        + field.of().stream()
                                .map(kind -> KindPages.page(kind).names("nl").one())
                                .collect(Collectors.joining(" of "));
            case PART ->
                field.of().isEmpty()
                        ? "velden"
                        : KindPages.page(field.of().get(0)).names("nl").one();
            case MAP -> "eigen namen met een waarde";
            case OWN -> "eigen vorm";
        };
    }
}
