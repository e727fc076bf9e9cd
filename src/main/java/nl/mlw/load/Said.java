package nl.mlw.load;

import java.util.Optional;
import nl.mlw.model.Located;

/** Whose texts a reader reads that reads the same of a plan and of what a report kept of it. */
enum Said {
    /** The plan's own: a text for people, looked at as all prose is. */
    NOW {
        @Override
        Optional<Located<String>> text(Fields f, String key) {
            return f.maybeText(key);
        }
    },
    /** What a report kept is no prose of the plan: nobody may change it. */
    THEN {
        @Override
        Optional<Located<String>> text(Fields f, String key) {
            return f.maybeCode(key);
        }
    };

    abstract Optional<Located<String>> text(Fields f, String key);

    /** A text that has to be there; empty when missing. */
    final String needed(Fields f, String key) {
        return text(f, key).map(Located::value).orElseGet(() -> {
            f.reportMissing(key);
            return "";
        });
    }
}
