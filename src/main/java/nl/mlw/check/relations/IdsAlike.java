package nl.mlw.check.relations;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Named;

/** Two ids that look the same to people: they differ in capitals, or in how a letter with an accent was typed. */
final class IdsAlike implements Rule {
    private static final Comparator<Named> BY_PLACE = Comparator.comparing(
                    (Named named) -> named.origin().file().path())
            .thenComparing(named -> named.origin().span().line())
            .thenComparing(named -> named.origin().span().column())
            .thenComparing(Named::id);

    @Override
    public String id() {
        return "ids-alike";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        Map<String, Named> first = new HashMap<>();
        List<Named> all = facts.plan().names().all().stream().sorted(BY_PLACE).toList();
        return all.stream()
                .flatMap(named -> Optional.ofNullable(first.putIfAbsent(folded(named.id()), named))
                        .map(earlier -> finding(named, earlier))
                        .stream());
    }

    private static String folded(String id) {
        return Normalizer.normalize(id, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private Diagnostic finding(Named named, Named earlier) {
        boolean capitals = named.id().equalsIgnoreCase(earlier.id());
        return Diagnostic.of(id(), named.origin())
                .as(capitals ? "" : "accents")
                .about(named.id())
                .with("id", named.id())
                .with("other", earlier.id())
                .with("title", named.title())
                .with("other-title", earlier.title())
                .see("first", earlier.origin());
    }
}
