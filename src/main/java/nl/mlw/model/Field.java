package nl.mlw.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.mlw.source.Origin;

/** A field that may be empty in three ways, because "does not apply", "not known yet" and "forgotten" are three different answers. */
public sealed interface Field<T> {

    /** Where it stands; for an absent field the thing that should have it. */
    Origin origin();

    /** What was filled in, if it was. */
    default Optional<T> value() {
        return this instanceof Filled<T> filled ? Optional.of(filled.content()) : Optional.empty();
    }

    /** Whether nobody has said anything about it. */
    default boolean isAbsent() {
        return this instanceof Absent<T>;
    }

    /** It was filled in. */
    record Filled<T>(T content, Origin origin) implements Field<T> {}

    /** It does not apply, and this is why. */
    record NotApplicable<T>(String reason, Origin origin) implements Field<T> {}

    /** It is not known yet; this role finds out, by this date. */
    record Unknown<T>(Optional<Ref> owner, Optional<Located<LocalDate>> by, Optional<String> note, Origin origin)
            implements Field<T> {}

    /** Nobody has said anything about it; or somebody did, in a way that could not be read and has been reported. */
    record Absent<T>(Origin origin, boolean unreadable) implements Field<T> {}
}
