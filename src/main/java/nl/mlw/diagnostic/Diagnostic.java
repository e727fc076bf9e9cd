package nl.mlw.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.mlw.source.Origin;

/**
 * What is wrong at one place, as data: the rule, what it is about and the values that its message needs. It holds no words, so
 * that one finding can be told in any language.
 *
 * @param rule the rule's id, which is also the name of its page
 * @param variant which of the page's messages applies; empty for the only one
 * @param subject the id of the step, assignment, line… that it is about; a waiver names it. Absent for a file as such
 * @param report the period of the report in which it stands, whose state then decides how bad it is; else the subject's decides
 * @param arguments the values of the message's named places
 */
public record Diagnostic(
        String rule,
        String variant,
        Optional<String> subject,
        Optional<String> report,
        Map<String, Object> arguments,
        Origin origin,
        List<Related> related) {

    public Diagnostic {
        arguments = java.util.Collections.unmodifiableMap(new TreeMap<>(arguments));
        related = List.copyOf(related);
    }

    /** A finding of a rule at a place; the rest is added by the methods below. */
    public static Diagnostic of(String rule, Origin origin) {
        return new Diagnostic(rule, "", Optional.empty(), Optional.empty(), Map.of(), origin, List.of());
    }

    /** The same, about the thing with this id. */
    public Diagnostic about(String id) {
        return new Diagnostic(rule, variant, Optional.of(id), report, arguments, origin, related);
    }

    /** The same, in the report on this period: as bad as that report's state makes it, whatever the subject's is. */
    public Diagnostic in(String period) {
        return new Diagnostic(rule, variant, subject, Optional.of(period), arguments, origin, related);
    }

    /** The same, told with another of the page's messages. */
    public Diagnostic as(String otherVariant) {
        return new Diagnostic(rule, otherVariant, subject, report, arguments, origin, related);
    }

    /** The same, with a value for a named place of the message: text, a number, a date, an amount, a term or a list of these. */
    public Diagnostic with(String name, Object value) {
        Map<String, Object> more = new TreeMap<>(arguments);
        more.put(name, value);
        return new Diagnostic(rule, variant, subject, report, more, origin, related);
    }

    /** The same, with another place to look at. */
    public Diagnostic see(String label, Origin place) {
        List<Related> more = new ArrayList<>(related);
        more.add(new Related(label, place));
        return new Diagnostic(rule, variant, subject, report, arguments, origin, more);
    }
}
