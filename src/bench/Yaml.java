/** Lines of YAML, with paragraphs as block scalars as people type them. */
final class Yaml {
    private static final int WIDTH = 116;

    private final StringBuilder text = new StringBuilder();

    Yaml line(String line, Object... values) {
        text.append(line.formatted(values)).append('\n');
        return this;
    }

    Yaml when(boolean condition, String line, Object... values) {
        return condition ? line(line, values) : this;
    }

    /** A key, with its indentation before it, and paragraphs or items of a numbered list. */
    Yaml prose(String key, String... paragraphs) {
        String indent = " ".repeat(key.length() - key.strip().length() + 2);
        text.append(key).append(": |\n");
        for (int i = 0; i < paragraphs.length; i++) {
            text.append(i == 1 ? "\n" : "");
            wrap(paragraphs[i], indent);
        }
        return this;
    }

    private void wrap(String paragraph, String indent) {
        int column = 0;
        for (String word : paragraph.split(" ")) {
            boolean fits = column > 0 && column + word.length() < WIDTH;
            if (!fits) {
                text.append(column > 0 ? "\n" : "").append(indent);
                column = indent.length();
            }
            text.append(fits ? " " : "").append(word);
            column += word.length() + 1;
        }
        text.append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
