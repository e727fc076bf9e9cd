package nl.mlw.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date somewhere in the files of a plan, so that all of them can be looked at alike.
 *
 * @param subject the id of the thing that it is part of, or the period of its report
 */
public record WrittenDate(Optional<String> subject, Located<LocalDate> date) {}
