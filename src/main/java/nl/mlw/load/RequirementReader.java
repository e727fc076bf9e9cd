package nl.mlw.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mlw.diagnostic.Severity;
import nl.mlw.kind.FieldType;
import nl.mlw.kind.Kind;
import nl.mlw.model.Located;
import nl.mlw.model.Requirement;
import nl.mlw.model.Setting;
import nl.mlw.source.PlacedText;
import nl.mlw.yaml.ScalarPlaces;

/** Reads one requirement of a framework; which keys it may have depends on its kind. */
final class RequirementReader {

    private RequirementReader() {}

    static Requirement read(Fields f) {
        String id = f.id(Kind.REQUIREMENT);
        String title = f.name("title");
        f.reading().name(id, Kind.REQUIREMENT, title, List.of(), f.idPlace());
        var text = f.maybeText("text", FieldType.CELL);
        var source = f.maybeString("source");
        if (!f.has("kind")) {
            f.reportMissing("kind");
        }
        var kind = f.word("kind", "computed", "expression", "attested");
        var test = kind.map(k -> test(f, k)).orElseGet(() -> unreadable(f));
        return new Requirement(
                id, title, text, source, f.ref("document", Kind.DOCUMENT), severity(f), test, f.idPlace());
    }

    private static Requirement.Test test(Fields f, String kind) {
        return switch (kind) {
            case "computed" -> computed(f);
            case "expression" -> expression(f);
            default -> new Requirement.Attested(f.ref("by", Kind.ROLE), f.number("every-months"));
        };
    }

    /** Without a kind nothing is known of its other keys either. */
    private static Requirement.Test unreadable(Fields f) {
        f.keys();
        return new Requirement.Unnamed();
    }

    private static Requirement.Computed computed(Fields f) {
        List<Located<String>> checks =
                f.codes("check").stream().filter(c -> !c.value().isEmpty()).toList();
        if (checks.isEmpty()) {
            f.reportMissing("check");
        }
        List<Setting> settings =
                f.mapping("with").map(RequirementReader::settings).orElse(List.of());
        return new Requirement.Computed(checks, settings, f.codes("only"));
    }

    private static List<Setting> settings(Fields with) {
        return with.keys().stream()
                .map(name -> new Setting(new Located<>(name, with.place(name)), with.codes(name)))
                .toList();
    }

    private static Requirement.Expression expression(Fields f) {
        if (!f.has("for-each")) {
            f.reportMissing("for-each");
        }
        Optional<Kind> forEach = f.kind("for-each");
        Optional<PlacedText> require = formula(f, "require");
        if (require.isEmpty()) {
            f.reportMissing("require");
        }
        return new Requirement.Expression(
                forEach,
                formula(f, "when"),
                require.orElseGet(() -> new PlacedText("", f.place("require"), List.of())),
                message(f));
    }

    private static Optional<PlacedText> formula(Fields f, String key) {
        return f.node(key)
                .flatMap(f.values()::scalar)
                .map(ScalarPlaces::of)
                .filter(formula -> !formula.text().isBlank());
    }

    private static Map<String, Located<String>> message(Fields f) {
        if (!f.has("message")) {
            f.reportMissing("message");
        }
        return TextByLanguage.read(f, "message");
    }

    static Optional<Severity> severity(Fields f) {
        return f.choice(
                "severity", Map.of("error", Severity.ERROR, "warning", Severity.WARNING, "note", Severity.NOTE));
    }
}
