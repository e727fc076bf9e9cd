package nl.mlw.document.gantt;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Checked;
import nl.mlw.diagnostic.Refusal;
import nl.mlw.document.Asked;
import nl.mlw.document.Choice;
import nl.mlw.document.Choices;
import nl.mlw.document.Document;
import nl.mlw.document.DocumentKind;
import nl.mlw.language.Language;

/** The planning, in columns of the width that is asked for or of one that is a pleasure to read. */
public final class GanttKind implements DocumentKind {
    private static final Choice BY = new Choice("--by", "UNIT");

    @Override
    public String name() {
        return "gantt";
    }

    @Override
    public List<String> formats() {
        return List.of("md", "svg", "pdf");
    }

    @Override
    public List<Choice> choices() {
        return List.of(BY);
    }

    @Override
    public void check(Asked asked) {
        granularity(asked);
    }

    /** Columns of which the heads cannot be read are refused, for others than were asked would be a surprise. */
    @Override
    public Document document(Checked checked, Asked asked) {
        GanttDocument document = new GanttDocument(granularity(asked));
        return (known, language) -> {
            document.misfit(known.known(), language).ifPresent(misfit -> {
                throw refusal(misfit, asked, language);
            });
            return document.pages(known, language);
        };
    }

    private static Optional<Granularity> granularity(Asked asked) {
        List<String> names =
                Stream.of(Granularity.values()).map(GanttKind::nameOf).toList();
        return asked.one(BY)
                .map(typed -> Choices.one(BY.name(), typed, names))
                .map(name -> Granularity.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    private static Refusal refusal(TooManyColumns misfit, Asked asked, Language language) {
        return Refusal.wrongUse(
                "use.too-many-columns",
                Map.of(
                        "by",
                        asked.one(BY).orElse(""),
                        "columns",
                        String.valueOf(misfit.columns()),
                        "most",
                        String.valueOf(misfit.most()),
                        "from",
                        language.longDate(misfit.from()),
                        "until",
                        language.longDate(misfit.until()),
                        "fitting",
                        nameOf(misfit.fitting())));
    }

    private static String nameOf(Granularity granularity) {
        return granularity.name().toLowerCase(Locale.ROOT);
    }
}
