package nl.mlw.document.bundle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mlw.check.Checked;
import nl.mlw.compute.Facts;
import nl.mlw.document.Edition;
import nl.mlw.document.Figure;
import nl.mlw.document.Mark;
import nl.mlw.document.Page;
import nl.mlw.document.PageInfo;
import nl.mlw.document.PagePath;
import nl.mlw.document.SoleDocument;
import nl.mlw.document.gantt.PlanningChart;
import nl.mlw.language.Language;

/** The bundle of all assignments (annex 1 of the plan), as colleges and councils get it. */
public final class BundleDocument implements SoleDocument {
    /** What a heading leaves of a sheet that lies down, in CSS pixels. */
    private static final double ROOM = 545;

    @Override
    public String name() {
        return "bundle";
    }

    @Override
    public List<Page> pages(Checked checked, Language language) {
        Facts facts = checked.known();
        BundleView view = new BundleComposer(facts, language).compose();
        String subject = language.word("bundle.subject", Map.of("programme", view.programme()));
        PageInfo info = new Edition(facts.plan(), language)
                .page(view.name() + ": " + view.programme(), subject, view.name(), view.name(), Mark.of(facts));
        return List.of(new Page(
                PagePath.of(language, PagePath.name(language, "file.bundle")),
                "bundle",
                language,
                info,
                view,
                planning(facts, language).stream().toList()));
    }

    /** On a sheet of its own, below the heading. */
    private static Optional<Figure> planning(Facts facts, Language language) {
        return PlanningChart.within(facts, language, PagePath.name(language, "file.bundle"), ROOM);
    }
}
