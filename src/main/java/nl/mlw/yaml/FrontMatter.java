package nl.mlw.yaml;

import nl.mlw.source.SourceFile;

/** A page of the program: YAML front matter between two lines of three dashes, then Markdown. */
public record FrontMatter(YamlMapping front, String body) {
    private static final String FENCE = "---\n";

    /** Pages are part of the program, so a broken one is a fault of ours and not of an author. */
    public static FrontMatter of(String name, String text) {
        int end = text.indexOf("\n" + FENCE, FENCE.length());
        if (!text.startsWith(FENCE) || end < 0) {
            throw new IllegalArgumentException("page " + name + " has no front matter");
        }
        YamlText yaml = YamlParser.parse(new SourceFile(name, text.substring(FENCE.length(), end + 1)));
        if (!yaml.problems().isEmpty()) {
            throw new IllegalArgumentException("page " + name + ": " + yaml.problems());
        }
        if (yaml.root().orElse(null) instanceof YamlMapping mapping) {
            return new FrontMatter(
                    mapping, text.substring(end + 1 + FENCE.length()).strip());
        }
        throw new IllegalArgumentException("page " + name + ": front matter is not a mapping");
    }
}
