package nl.mlw.render;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import nl.mlw.diagnostic.Refusal;
import nl.mlw.load.PlanFolder;

/** Looks in a plan for what could not be printed, so that its author knows where to make it shorter. */
public final class NoRoomPlace {
    private static final int LEAST = 2;
    private static final int MOST_WORDS = 200;
    private static final int EXCERPT = 60;

    private NoRoomPlace() {}

    /** The longest of the words that the plan has, with its place; else the failure as it is. */
    public static RuntimeException of(RenderFailure failure, PlanFolder plan) {
        Optional<String> word = Arrays.stream(
                        failure.words().replace("\u00AD", "").split("[\\s\u00A0…-]+"))
                .distinct()
                .filter(each -> each.length() >= LEAST)
                .sorted(Comparator.comparing(String::length).reversed())
                .limit(MOST_WORDS)
                .filter(each -> plan.find(each).isPresent())
                .findFirst();
        return word.<RuntimeException>map(found -> refusal(failure, found, plan))
                .orElse(failure);
    }

    private static Refusal refusal(RenderFailure failure, String word, PlanFolder plan) {
        String shown = word.length() <= EXCERPT ? word : word.substring(0, EXCERPT) + "…";
        return Refusal.unreachable(
                "plan.no-room",
                Map.of(
                        "what",
                        String.valueOf(failure.getMessage()),
                        "word",
                        shown,
                        "place",
                        plan.find(word).orElseThrow().toString()));
    }
}
