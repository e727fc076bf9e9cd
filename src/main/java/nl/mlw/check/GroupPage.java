package nl.mlw.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mlw.yaml.FrontMatter;
import nl.mlw.yaml.YamlScalar;

/**
 * What a group of rules is called, and what these rules have in common ({@code rules/<group>.md}).
 *
 * @param titles by the tag of a language
 * @param body what the rules have in common, as Markdown
 */
public record GroupPage(Map<String, String> titles, String body) {

    static GroupPage parse(String id, String text) {
        FrontMatter page = FrontMatter.of(id + ".md", text);
        Map<String, String> titles = new HashMap<>();
        for (String language : List.of("nl", "en")) {
            if (page.front().value(language).orElse(null) instanceof YamlScalar title) {
                titles.put(language, title.text());
            }
        }
        return new GroupPage(Map.copyOf(titles), page.body());
    }

    /** In this language, else in Dutch. */
    public String title(String language) {
        return titles.getOrDefault(language, titles.getOrDefault("nl", ""));
    }
}
