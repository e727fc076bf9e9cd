package nl.mlw.document.card;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.mlw.check.Checked;
import nl.mlw.compute.Facts;
import nl.mlw.document.Document;
import nl.mlw.document.Edition;
import nl.mlw.document.Mark;
import nl.mlw.document.Page;
import nl.mlw.document.PageInfo;
import nl.mlw.document.PagePath;
import nl.mlw.language.Language;

/** The assignment cards, each a page of its own: what an assignment is, what it delivers, by whom, when and with what money. */
public final class CardDocument implements Document {
    private final List<String> ids;

    /** @param ids of the assignments to print; all when there are none */
    public CardDocument(List<String> ids) {
        this.ids = List.copyOf(ids);
    }

    @Override
    public List<Page> pages(Checked checked, Language language) {
        Facts facts = checked.known();
        CardComposer composer = CardComposer.alone(facts, language);
        Set<String> taken = new HashSet<>();
        return facts.plan().assignments().stream()
                .filter(assignment -> ids.isEmpty() || ids.contains(assignment.id()))
                .map(assignment ->
                        page(facts, language, composer.compose(assignment), free(fileName(assignment.id()), taken)))
                .toList();
    }

    private static Page page(Facts facts, Language language, CardView view, String file) {
        String title = view.label() + ": " + view.title();
        String subject = language.word(
                "card.subject", Map.of("programme", facts.plan().programme().title()));
        PageInfo info = new Edition(facts.plan(), language)
                .page(title, subject, language.word("card.name"), view.label(), Mark.of(facts));
        String path = PagePath.of(language, PagePath.name(language, "file.cards"), file);
        return new Page(path, "card", language, info, view, List.of());
    }

    /** Cards that share an id, which only an incomplete plan has, each get a file; on some disks small letters and capitals are the same. */
    private static String free(String file, Set<String> taken) {
        String free = file;
        for (int count = 2; !taken.add(free.toLowerCase(Locale.ROOT)); count++) {
            free = file + "-" + count;
        }
        return free;
    }

    /** A file name can hold less than an id. */
    static String fileName(String id) {
        return id.replaceAll("[^A-Za-z0-9._-]", "-");
    }
}
