package nl.mlw.model;

import java.util.Map;
import java.util.Optional;
import nl.mlw.model.PeriodReport.Tested;

/**
 * That a progress report has to be tested before it is adopted ({@code adoption:} in {@code programme.yaml}).
 *
 * @param by the role that tests it
 * @param testers how a sentence calls them, by language; the key is empty if it was written once for all
 */
public record ReportReview(Ref by, Map<String, Located<String>> testers) {

    /** How a sentence in this language calls those who test it, if the programme says so. */
    public Optional<String> testers(String language) {
        return Optional.ofNullable(testers.getOrDefault(language, testers.get("")))
                .map(Located::value);
    }

    /** Whether somebody else has tested it; not if it does not say who. */
    public boolean isByAnother(Tested tested, Names names) {
        return tested.by()
                .flatMap(names::find)
                .flatMap(who -> names.find(by).map(asked -> !asked.id().equals(who.id())))
                .orElse(false);
    }
}
