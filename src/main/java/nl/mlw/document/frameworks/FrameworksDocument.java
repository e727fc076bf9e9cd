package nl.mlw.document.frameworks;

import java.util.List;
import nl.mlw.check.Checked;
import nl.mlw.check.Rulebook;
import nl.mlw.compute.Facts;
import nl.mlw.document.Edition;
import nl.mlw.document.Mark;
import nl.mlw.document.Page;
import nl.mlw.document.PagePath;
import nl.mlw.document.SoleDocument;
import nl.mlw.document.WaiverList;
import nl.mlw.language.Language;

/** <i>Toetsing aan de kaders</i>: how the plan stands against each requirement, and which goals and recommendations are served by what. */
public record FrameworksDocument(Rulebook rulebook) implements SoleDocument {

    @Override
    public String name() {
        return "frameworks";
    }

    @Override
    public List<Page> pages(Checked checked, Language language) {
        Facts facts = checked.known();
        Account account = new Account(facts, checked.findings(), rulebook, language);
        Matrices matrices = new Matrices(facts, language);
        Edition edition = new Edition(facts.plan(), language);
        FrameworksView view = new FrameworksView(
                edition.cover(),
                Mark.of(facts).contains(Mark.ILLUSTRATION) ? language.word("common.illustration-sentence") : "",
                account.counts(),
                account.overview(),
                account.legend(),
                account.frameworks(),
                new WaiverList(facts, rulebook, language).table(),
                matrices.all(),
                matrices.columns());
        String path = PagePath.of(language, PagePath.name(language, "file.frameworks"));
        return List.of(new Page(path, "frameworks", language, edition.page("frameworks", "", facts), view, List.of()));
    }
}
