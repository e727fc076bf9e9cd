package nl.mlw.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mlw.diagnostic.Severity;
import nl.mlw.kind.Kind;
import nl.mlw.source.Origin;
import nl.mlw.source.PlacedText;

/** One thing that a framework asks, and how it is shown to be so: computed by rules, by an expression of the team, or attested by a role. */
public record Requirement(
        String id,
        String title,
        Optional<Located<String>> text,
        Optional<String> source,
        Optional<Ref> document,
        Optional<Severity> severity,
        Test test,
        Origin origin) {

    /** How it is shown that a requirement is met. */
    public sealed interface Test {
        /** Whether it says how; what is met by nothing at all has not been tested. */
        boolean isNamed();
    }

    /** By nothing that could be read. */
    public record Unnamed() implements Test {
        @Override
        public boolean isNamed() {
            return false;
        }
    }

    /**
     * By built-in rules: it is met as long as they find nothing.
     *
     * @param settings parameters of those rules
     * @param only the ids that it is about; empty for whatever the rules look at
     */
    public record Computed(List<Located<String>> checks, List<Setting> settings, List<Located<String>> only)
            implements Test {
        @Override
        public boolean isNamed() {
            return !checks.isEmpty();
        }
    }

    /**
     * By an expression of the team's own, that has to be true for each thing of a kind.
     *
     * @param forEach the kind of thing; empty if it could not be read
     * @param when which of them it holds for; all if absent
     * @param message what to say of one for which it is not true, by language; the key is empty if it was written once for all
     */
    public record Expression(
            Optional<Kind> forEach, Optional<PlacedText> when, PlacedText require, Map<String, Located<String>> message)
            implements Test {
        @Override
        public boolean isNamed() {
            return forEach.isPresent() && !require.text().isBlank();
        }
    }

    /** By a role that declares it, because no program can compute it; every so many months again. */
    public record Attested(Optional<Ref> by, Optional<Integer> everyMonths) implements Test {
        @Override
        public boolean isNamed() {
            return true;
        }
    }
}
