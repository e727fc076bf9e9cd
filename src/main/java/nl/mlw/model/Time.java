package nl.mlw.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.mlw.source.Origin;

/** When something happens, in the four ways in which plans say so; or that no plan says it yet. */
public sealed interface Time {

    /** Where it stands. */
    Origin origin();

    /** The first day, where there is one. */
    default Optional<LocalDate> start() {
        return Optional.empty();
    }

    /** The first day that no longer belongs to it (<i>tot</i>), where there is one. */
    default Optional<LocalDate> until() {
        return Optional.empty();
    }

    /** The last day that belongs to it (<i>tot en met</i>), where there is one. */
    default Optional<LocalDate> through() {
        return until().map(day -> day.minusDays(1));
    }

    /** From a first day to an end; {@code inclusive} tells whether the author wrote <i>through</i> or <i>until</i>. */
    record Interval(Located<LocalDate> from, Located<LocalDate> to, boolean inclusive, Origin origin) implements Time {
        @Override
        public Optional<LocalDate> start() {
            return Optional.of(from.value());
        }

        @Override
        public Optional<LocalDate> until() {
            return Optional.of(inclusive ? to.value().plusDays(1) : to.value());
        }

        /** Whether it has at least one day. */
        public boolean isProper() {
            return from.value().isBefore(inclusive ? to.value().plusDays(1) : to.value());
        }
    }

    /** A quarter of a year, such as 2020-Q4. */
    record Quarter(int year, int quarter, Origin origin) implements Time {
        @Override
        public Optional<LocalDate> start() {
            return Optional.of(LocalDate.of(year, 3 * quarter - 2, 1));
        }

        @Override
        public Optional<LocalDate> until() {
            return Optional.of(LocalDate.of(year, 3 * quarter - 2, 1).plusMonths(3));
        }
    }

    /** It never ends; it is looked at again every so many months. */
    record Continuous(Optional<Integer> reviewEveryMonths, Origin origin) implements Time {}

    /** It happens once a condition holds; it is looked at again on this date. */
    record Conditional(String condition, Optional<LocalDate> review, Origin origin) implements Time {}

    /** Nobody has planned it yet; or somebody did, in a way that could not be read and has been reported. */
    record Unplanned(boolean unreadable, Origin origin) implements Time {}
}
