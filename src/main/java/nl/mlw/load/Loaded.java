package nl.mlw.load;

import java.util.List;
import java.util.Optional;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Plan;

/**
 * What came of loading: a plan if there is one, and all that was wrong with its files.
 *
 * @param lost the files of which nothing could be read
 */
public record Loaded(Optional<Plan> plan, List<Diagnostic> problems, List<Lost> lost) {

    public Loaded {
        problems = List.copyOf(problems);
        lost = List.copyOf(lost);
    }
}
