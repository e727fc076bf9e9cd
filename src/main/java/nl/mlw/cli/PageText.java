package nl.mlw.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.mlw.check.RulePage;
import nl.mlw.check.Rulebook;

/** Turns the Markdown of a rule's page into text that reads well in a terminal. */
record PageText(Session session, Rulebook rulebook) {
    private static final String FENCE = "```";

    List<String> lines(RulePage page) {
        List<String> lines = new ArrayList<>();
        String title = page.title() + " (" + page.id() + ")";
        lines.add(title);
        lines.add("=".repeat(title.length()));
        lines.add("");
        lines.add(say("explain.severity", new RuleSeverity(session).words(page)));
        lines.add(say("explain.source", page.source()));
        List<String> parameters = rulebook.parameters(page.id());
        if (!parameters.isEmpty()) {
            lines.add(say("explain.parameters", String.join(", ", parameters)));
        }
        addBody(page.body(), lines);
        return lines;
    }

    /** Adds Markdown without its title. */
    static void addBody(String body, List<String> lines) {
        boolean code = false;
        for (String line : body.lines().toList()) {
            if (line.startsWith(FENCE)) {
                code = !code;
                if (code && line.contains(" ")) {
                    lines.add("    # plan/" + line.split(" ", -1)[1]);
                }
            } else if (code) {
                lines.add("    " + line);
            } else if (line.startsWith("## ")) {
                lines.add(line.substring(3));
                lines.add("-".repeat(line.length() - 3));
            } else if (!line.startsWith("# ")) {
                lines.add(line);
            }
        }
    }

    private String say(String key, String value) {
        return session.texts().say("say." + key, Map.of("value", value));
    }
}
