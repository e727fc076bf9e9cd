package nl.mlw.model;

import java.util.List;
import java.util.Optional;
import nl.mlw.diagnostic.Severity;

/**
 * How a programme wants one rule to be ({@code rules:} in {@code programme.yaml}).
 *
 * @param off why it does not apply; an empty text if nobody says why
 * @param severity how bad its defect is here, whatever its page says
 * @param settings values for its parameters
 */
public record RuleSetting(
        Located<String> rule, Optional<Located<String>> off, Optional<Severity> severity, List<Setting> settings) {}
