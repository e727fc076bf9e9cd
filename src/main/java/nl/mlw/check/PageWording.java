package nl.mlw.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.diagnostic.Related;
import nl.mlw.diagnostic.TeamText;
import nl.mlw.diagnostic.Term;
import nl.mlw.diagnostic.Wording;
import nl.mlw.kind.KindPages;
import nl.mlw.language.Language;
import nl.mlw.language.Template;

/** Tells findings with the sentences of the rules' pages. */
public final class PageWording implements Wording {
    private final Rulebook rulebook;
    private final Language language;

    /** The pages to quote, and the language to quote them in. */
    public PageWording(Rulebook rulebook, Language language) {
        this.rulebook = rulebook;
        this.language = language;
    }

    @Override
    public String message(Diagnostic diagnostic) {
        RulePage.Sentences words = words(diagnostic);
        return fill(variant(words.messages(), diagnostic.variant()), diagnostic.arguments(), words);
    }

    @Override
    public String help(Diagnostic diagnostic) {
        RulePage.Sentences words = words(diagnostic);
        return fill(variant(words.help(), diagnostic.variant()), diagnostic.arguments(), words);
    }

    @Override
    public String related(Diagnostic diagnostic, Related related) {
        return language.within(words(diagnostic).places().getOrDefault(related.label(), related.label()));
    }

    /** Findings without a sentence of their own for many are alike if one message and one cure fit all. */
    @Override
    public String groupKey(Diagnostic diagnostic) {
        String shared = sentence(words(diagnostic), diagnostic).isEmpty()
                ? message(diagnostic) + "|" + help(diagnostic)
                : rulebook.pageOf(diagnostic.rule()).groupBy().stream()
                        .map(name -> String.valueOf(diagnostic.arguments().get(name)))
                        .collect(Collectors.joining("|"));
        return diagnostic.rule() + "|" + diagnostic.variant() + "|" + shared;
    }

    /** The sentence for many findings of a variant; that of another variant would say something else. */
    private static String sentence(RulePage.Sentences words, Diagnostic diagnostic) {
        String variant = words.messages().containsKey(diagnostic.variant()) ? diagnostic.variant() : "";
        return words.group().getOrDefault(variant, "");
    }

    @Override
    public Optional<String> group(List<Diagnostic> alike) {
        Diagnostic first = alike.get(0);
        String template = sentence(words(first), first);
        if (template.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> arguments = new TreeMap<>(first.arguments());
        arguments.put("count", alike.size());
        arguments.put(
                "subjects",
                alike.stream()
                        .map(d -> d.subject().orElse(d.origin().toString()))
                        .distinct()
                        .toList());
        return Optional.of(fill(template, arguments, words(first)));
    }

    @Override
    public String word(String key, Map<String, ?> arguments) {
        return language.word(key, arguments);
    }

    private String fill(String template, Map<String, ?> arguments, RulePage.Sentences words) {
        return Template.fill(language.within(template), arguments, value -> told(value, words));
    }

    private String told(Object value, RulePage.Sentences words) {
        if (value instanceof TeamText team) {
            String sentence = Template.fill(team.in(language.tag()), team.arguments(), language::show);
            return team.texts().containsKey(language.tag()) ? sentence : language.show(sentence);
        }
        if (value instanceof Term term) {
            String own = words.terms().get(term.key());
            return own == null ? usual(term.key()) : language.within(own);
        }
        return value instanceof List<?> items
                ? language.list(items.stream().map(item -> told(item, words)).toList())
                : language.show(value);
    }

    /** A kind of thing goes by the name on its page. */
    private String usual(String term) {
        return !language.words().containsKey(term) && KindPages.exists(term)
                ? KindPages.page(term).names(language.tag()).many()
                : language.word(term);
    }

    private static String variant(Map<String, String> texts, String variant) {
        return texts.getOrDefault(variant, texts.getOrDefault("", ""));
    }

    private RulePage.Sentences words(Diagnostic diagnostic) {
        Map<String, RulePage.Sentences> texts =
                rulebook.pageOf(diagnostic.rule()).texts();
        RulePage.Sentences own = texts.get(language.tag());
        RulePage.Sentences words = own == null ? texts.get("nl") : own;
        return words == null ? new RulePage.Sentences("", Map.of(), Map.of(), Map.of(), Map.of(), Map.of()) : words;
    }
}
