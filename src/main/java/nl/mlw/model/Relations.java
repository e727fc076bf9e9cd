package nl.mlw.model;

import java.util.List;
import java.util.Optional;

/** How an assignment hangs together with others. */
public record Relations(Optional<Located<String>> text, List<Ref> dependsOn, List<Ref> supplies, List<Ref> touches) {

    /** All assignments that are mentioned, whatever the relation. */
    public List<Ref> all() {
        return java.util.stream.Stream.of(dependsOn, supplies, touches)
                .flatMap(List::stream)
                .toList();
    }
}
