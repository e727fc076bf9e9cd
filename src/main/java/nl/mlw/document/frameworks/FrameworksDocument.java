package nl.mlw.document.frameworks;

import java.util.List;
import java.util.Map;
import nl.mlw.check.Checked;
import nl.mlw.check.Rulebook;
import nl.mlw.compute.Facts;
import nl.mlw.document.Edition;
import nl.mlw.document.Mark;
import nl.mlw.document.Page;
import nl.mlw.document.PageInfo;
import nl.mlw.document.PagePath;
import nl.mlw.document.SoleDocument;
import nl.mlw.document.WaiverList;
import nl.mlw.language.Language;
import nl.mlw.model.Programme;

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
        FrameworksView view = new FrameworksView(
                new Edition(facts.plan(), language).cover(),
                Mark.of(facts).contains(Mark.ILLUSTRATION) ? language.word("common.illustration-sentence") : "",
                account.counts(),
                account.overview(),
                account.legend(),
                account.frameworks(),
                new WaiverList(facts, rulebook, language).table(),
                matrices.all(),
                matrices.columns());
        String path = PagePath.of(language, language.word("file.frameworks"));
        return List.of(new Page(path, "frameworks", language, info(facts, language), view, List.of()));
    }

    private static PageInfo info(Facts facts, Language language) {
        Programme programme = facts.plan().programme();
        Map<String, Object> arguments =
                Map.of("programme", programme.shortTitle().orElse(programme.title()), "date", facts.asOf());
        return new PageInfo(
                language.word("frameworks.title-of", arguments),
                language.word("frameworks.subject", arguments),
                language.word("frameworks.title"),
                language.tag(),
                programme.language(),
                facts.asOf(),
                false,
                Mark.of(facts),
                language.word("frameworks.footer", arguments));
    }
}
