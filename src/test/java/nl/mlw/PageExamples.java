package nl.mlw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The examples on a page of a rule or of a kind: whole small plans, with what must be found in them. */
public final class PageExamples {
    private static final Pattern FENCE = Pattern.compile("```(yaml|findings)( [^\\n]*)?\\n(.*?)```", Pattern.DOTALL);

    private PageExamples() {}

    /** A plan laid over the starter plan, the findings that it must give, and the day on which it is looked at. */
    public record Example(int number, Overlay overlay, List<String> expected, Optional<LocalDate> asOf) {}

    /** The pieces of YAML up to a list of findings make one example; a page may hold several under one heading. */
    public static List<Example> of(String id, String body, String heading) {
        int start = body.indexOf(heading + "\n");
        int end = body.indexOf("\n## ", start + 3);
        assertThat(start).as(id + " has " + heading).isNotNegative();
        Matcher fences = FENCE.matcher(body.substring(start, end < 0 ? body.length() : end));
        List<Example> examples = new ArrayList<>();
        Overlay overlay = new Overlay();
        boolean open = false;
        while (fences.find()) {
            String info = fences.group(2) == null ? "" : fences.group(2).strip();
            if (fences.group(1).equals("yaml")) {
                lay(overlay, info, fences.group(3));
                open = true;
            } else {
                examples.add(example(examples.size() + 1, overlay, info, fences.group(3)));
                overlay = new Overlay();
                open = false;
            }
        }
        if (open) {
            examples.add(example(examples.size() + 1, overlay, "", ""));
        }
        assertThat(examples).as(id + " has an example under " + heading).isNotEmpty();
        return examples;
    }

    private static Example example(int number, Overlay overlay, String info, String expected) {
        Optional<LocalDate> asOf = info.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(info));
        return new Example(number, overlay, expected.lines().toList(), asOf);
    }

    private static void lay(Overlay overlay, String info, String piece) {
        if (info.endsWith(" whole")) {
            overlay.put(info.substring(0, info.length() - " whole".length()), piece);
        } else {
            overlay.lay(info, piece);
        }
    }
}
