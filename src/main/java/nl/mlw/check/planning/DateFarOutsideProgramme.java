package nl.mlw.check.planning;

import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.DateRange;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Programme;
import nl.mlw.model.WrittenDate;

/** A date so far from the term of the programme that the year will have been mistyped, wherever it stands in the plan. */
final class DateFarOutsideProgramme implements Rule {

    @Override
    public String id() {
        return "date-far-outside-programme";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        Programme programme = facts.plan().programme();
        Horizon horizon = Horizon.of(programme);
        return facts.plan().dates().stream()
                .filter(date -> !horizon.holds(date.date()))
                .map(date -> finding(programme, horizon, date));
    }

    private Diagnostic finding(Programme programme, Horizon horizon, WrittenDate date) {
        DateRange usual = horizon.usual();
        Diagnostic place = Diagnostic.of(id(), date.date().origin());
        Diagnostic finding = date.subject()
                .map(place::about)
                .orElse(place)
                .with("date", date.date().value())
                .with("from", usual.from())
                .with("through", usual.through())
                .see("programme", programme.from().origin());
        return horizon.meant(date.date().value())
                .map(day -> finding.with("suggestion", day))
                .orElse(finding);
    }
}
