package nl.mlw.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mlw.kind.FieldType;
import nl.mlw.kind.Kind;
import nl.mlw.model.Located;
import nl.mlw.model.Municipality;
import nl.mlw.model.Programme;
import nl.mlw.model.Programme.Addition;
import nl.mlw.model.Programme.Annex;
import nl.mlw.model.Programme.Commission;
import nl.mlw.model.Programme.PlanVersion;
import nl.mlw.model.Programme.Recommendation;
import nl.mlw.model.Programme.Reporting;
import nl.mlw.model.Ref;
import nl.mlw.model.Theme;

/** Reads {@code programme.yaml}. */
final class ProgrammeReader {

    private ProgrammeReader() {}

    static boolean read(Fields fields, PlanParts parts) {
        fields.word("currency", "EUR").ifPresent(fields.reading()::useCurrency);
        Optional<Located<LocalDate>> from = fields.neededDate("from");
        Optional<Located<LocalDate>> through = fields.neededDate("through");
        Optional<PlanVersion> version = version(fields);
        Optional<Programme> programme =
                from.flatMap(first -> through.flatMap(last -> version.map(v -> programme(fields, first, last, v))));
        programme.ifPresent(p -> parts.add(Programme.class, p));
        if (programme.isEmpty()) {
            fields.keys();
        }
        return programme.isPresent();
    }

    private static Programme programme(
            Fields fields, Located<LocalDate> from, Located<LocalDate> through, PlanVersion version) {
        String language = LanguageTags.read(fields, "language");
        return new Programme(
                fields.id(Kind.PROGRAMME),
                fields.name("title"),
                fields.maybeString("short-title"),
                fields.strings("fields"),
                from,
                through,
                language,
                fields.reading().currency(),
                version,
                municipalities(fields),
                fields.strings("laws"),
                fields.list("themes", ProgrammeReader::theme),
                reporting(fields),
                StatusesReader.read(fields, Said.NOW),
                fields.list("commissions", ProgrammeReader::commission),
                fields.list("recommendations", ProgrammeReader::recommendation),
                fields.list(
                        "annexes",
                        f -> new Annex(
                                f.number("number").orElse(0),
                                f.string("title"),
                                f.ref("document", Kind.DOCUMENT),
                                f.maybeCode("file"))),
                fields.list("additions", f -> new Addition(f.string("text"), f.maybeString("from"))),
                HabitsReader.read(fields, language),
                fields.idPlace());
    }

    private static Optional<PlanVersion> version(Fields fields) {
        Optional<Fields> version = fields.mapping("version");
        if (version.isEmpty() && !fields.has("version")) {
            fields.reportMissing("version");
        }
        return version.flatMap(v -> v.read(f -> {
            Optional<Integer> number = f.number("number");
            boolean adopted = f.word("status", "draft", "adopted")
                    .filter("adopted"::equals)
                    .isPresent();
            Optional<Ref> decision = f.ref("decision", Kind.DECISION);
            Optional<Ref> from = f.ref("from", Kind.BODY);
            Optional<Ref> to = f.ref("for", Kind.BODY);
            return f.neededDate("date")
                    .map(date -> new PlanVersion(number.orElse(1), date, adopted, decision, from, to));
        }));
    }

    private static List<Municipality> municipalities(Fields fields) {
        if (!fields.has("municipalities")) {
            fields.reportMissing("municipalities");
        }
        return fields.list("municipalities", f -> {
            Municipality municipality = new Municipality(f.id(Kind.MUNICIPALITY), f.name("name"), f.idPlace());
            f.reading()
                    .name(municipality.id(), Kind.MUNICIPALITY, municipality.name(), List.of(), municipality.origin());
            return municipality;
        });
    }

    private static Theme theme(Fields f) {
        Theme theme = new Theme(
                f.id(Kind.THEME),
                f.name("number"),
                f.name("title"),
                f.strings("aliases"),
                f.maybeText("note", FieldType.PROSE),
                f.idPlace());
        f.reading().name(theme.id(), Kind.THEME, theme.title(), theme.aliases(), theme.origin());
        return theme;
    }

    private static Reporting reporting(Fields fields) {
        return fields.mapping("reporting")
                .map(r -> r.read(f -> new Reporting(everyMonths(f), f.ref("to", Kind.BODY), f.maybeText("first"))))
                .orElse(new Reporting(2, Optional.empty(), Optional.empty()));
    }

    /** Periods have a number within their year, so a year has to be a whole number of periods. */
    private static int everyMonths(Fields f) {
        int months = f.number("every-months").orElse(2);
        if (months >= 1 && months <= 12 && 12 % months == 0) {
            return months;
        }
        f.node("every-months")
                .ifPresent(node -> f.reading()
                        .report(f.values()
                                .wrong(node, "choice")
                                .with("choices", List.of("1", "2", "3", "4", "6", "12"))));
        return 2;
    }

    private static Commission commission(Fields f) {
        String id = f.id(Kind.COMMISSION);
        String text = f.string("text");
        f.reading().name(id, Kind.COMMISSION, text, List.of(), f.idPlace());
        return new Commission(id, text, f.ref("report", Kind.DOCUMENT), f.idPlace());
    }

    private static Recommendation recommendation(Fields f) {
        String id = f.id(Kind.RECOMMENDATION);
        String text = f.string("text");
        f.reading().name(id, Kind.RECOMMENDATION, text, List.of(), f.idPlace());
        return new Recommendation(
                id, f.ref("source", Kind.DOCUMENT), text, f.refs("assignments", Kind.ASSIGNMENT), f.idPlace());
    }
}
