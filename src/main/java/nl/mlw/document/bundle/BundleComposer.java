package nl.mlw.document.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.mlw.compute.Facts;
import nl.mlw.document.Anchors;
import nl.mlw.document.Edition;
import nl.mlw.document.Labelled;
import nl.mlw.document.bundle.BundleView.Entry;
import nl.mlw.document.card.CardAnchors;
import nl.mlw.document.card.CardComposer;
import nl.mlw.document.card.CardView;
import nl.mlw.language.Language;
import nl.mlw.model.Plan;

/** Composes the bundle: themes with their cards, then the annexes, and the contents that point to all of these. */
final class BundleComposer {
    private final Plan plan;
    private final Language language;
    private final Anchors anchors = new Anchors();
    private final ThemeComposer themes;
    private final AnnexComposer annexes;
    private final CardComposer cards;
    private final CardAnchors cardAnchors;

    BundleComposer(Facts facts, Language language) {
        this.plan = facts.plan();
        this.language = language;
        this.themes = new ThemeComposer(facts, language);
        this.annexes = new AnnexComposer(facts, language);
        this.cardAnchors = new CardAnchors(plan.assignments(), language, anchors);
        this.cards = CardComposer.within(facts, language, cardAnchors);
    }

    BundleView compose() {
        List<ThemeView> themeViews = themes.groups().stream().map(this::theme).toList();
        List<Annex> all = List.of(annexes.planning(anchors), annexes.budget(anchors), annexes.open(anchors, cards));
        List<Entry> contents = new ArrayList<>();
        themeViews.forEach(theme -> add(contents, theme));
        all.forEach(annex -> contents.add(new Entry(annex.anchor(), "", annex.heading(), 1)));
        return new BundleView(
                language.word("bundle.name"),
                plan.programme().title(),
                cover(themeViews.size()),
                contents,
                themeViews,
                all);
    }

    private ThemeView theme(ThemeComposer.Group group) {
        List<CardView> views = group.assignments().stream().map(cards::compose).toList();
        return themes.compose(group, anchors, cardAnchors, views);
    }

    private static void add(List<Entry> contents, ThemeView theme) {
        contents.add(entry(theme.anchor(), theme.label(), theme.title(), 1));
        theme.cards().forEach(card -> contents.add(entry(card.anchor(), card.label(), card.title(), 2)));
    }

    private static Entry entry(String anchor, String label, String title, int level) {
        return title.isEmpty() ? new Entry(anchor, "", label, level) : new Entry(anchor, label, title, level);
    }

    private List<Labelled> cover(int themeCount) {
        List<Labelled> facts = new ArrayList<>(new Edition(plan, language).cover());
        String content = plan.assignments().isEmpty()
                ? language.word("common.no-assignments")
                : language.word(
                        "bundle.cover-content-text",
                        Map.of(
                                "assignments",
                                language.count(
                                        "bundle.assignments", plan.assignments().size()),
                                "themes",
                                language.count("bundle.themes", themeCount)));
        facts.add(new Labelled(language.word("bundle.cover-content"), content));
        return facts;
    }
}
