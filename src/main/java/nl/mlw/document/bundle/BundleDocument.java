package nl.mlw.document.bundle;

import java.util.List;
import java.util.Map;
import nl.mlw.check.Checked;
import nl.mlw.compute.Facts;
import nl.mlw.document.Edition;
import nl.mlw.document.Mark;
import nl.mlw.document.Page;
import nl.mlw.document.PageInfo;
import nl.mlw.document.PagePath;
import nl.mlw.document.SoleDocument;
import nl.mlw.language.Language;

/** The bundle of all assignments (annex 1 of the plan), as colleges and councils get it. */
public final class BundleDocument implements SoleDocument {

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
                List.of()));
    }
}
