package nl.mlw.check;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.mlw.compute.Facts;
import nl.mlw.kind.Kind;
import nl.mlw.model.Located;
import nl.mlw.model.Named;
import nl.mlw.model.PeriodReport;
import nl.mlw.model.ReportRecord;
import nl.mlw.model.Step;

/**
 * The things that a rule looks at, by their ids; a rule that has nothing to look at has tested nothing. A kind of thing with an id is one by
 * itself.
 *
 * @param key its name on a rule's page: {@code budget-line}
 */
public record Scope(String key, Function<Facts, Stream<String>> ids) {

    private static final String FILES = "files";

    private static final List<Scope> OTHERS = List.of(
            // The files as such, which are always there and have no id.
            new Scope(FILES, facts -> Stream.of()),
            // Whatever has an id.
            new Scope("everything", facts -> facts.plan().names().all().stream().map(Named::id)),
            new Scope("programme", facts -> Stream.of(facts.plan().programme().id())),
            new Scope("step", Scope::steps),
            // A permitted deviation, which has no id.
            new Scope("waiver", facts -> facts.plan().waivers().stream().map(waiver -> "")),
            // The house style of the team, which has no id.
            new Scope("style", facts -> facts.plan().style().stream().map(style -> "")),
            // A period on which there should be a report, as far as the plan says so.
            new Scope(
                    "report-due",
                    facts -> Stream.concat(
                            facts.plan().programme().reporting().first().map(Located::value).stream(), periods(facts))),
            new Scope("report", Scope::periods),
            // A report in a programme whose reports are tested before they are adopted.
            new Scope(
                    "report-to-test",
                    facts -> facts.plan().programme().habits().reportReview().stream()
                            .flatMap(test -> periods(facts))),
            // A step on which a report says something.
            new Scope(
                    "reported-step",
                    facts -> facts.plan().periods().stream()
                            .flatMap(report -> report.lines().stream())
                            .map(line -> facts.plan().names().id(line.step()))),
            new Scope(
                    "adopted-report",
                    facts -> facts.plan().periods().stream()
                            .filter(PeriodReport::adopted)
                            .map(report -> report.period().id())),
            // What an adopted report printed.
            new Scope(
                    "record",
                    facts -> facts.plan().records().stream()
                            .map(ReportRecord::period)
                            .map(Located::value)),
            // A step of a plan of which an adopted report has printed how it was.
            new Scope("recorded-step", facts -> facts.plan().records().isEmpty() ? Stream.of() : steps(facts)),
            // A decision that an adopted report has named.
            new Scope(
                    "recorded-decision",
                    facts -> facts.plan().records().stream()
                            .flatMap(record -> record.decisions().stream())
                            .map(then -> then.id())));

    private static final List<Scope> KINDS = Stream.of(Kind.values())
            .filter(kind -> !kind.prefix().isEmpty())
            .map(kind -> new Scope(kind.id(), facts -> ids(facts, kind)))
            .toList();

    /** The scope with this name on a rule's page; a page is ours, so a wrong name is a fault of ours. */
    static Scope of(String key) {
        return Stream.concat(OTHERS.stream(), KINDS.stream())
                .filter(scope -> scope.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("rules look at no such thing: " + key));
    }

    /** Whether a plan has anything of the kind. */
    public boolean isIn(Facts facts) {
        return key.equals(FILES) || ids.apply(facts).findAny().isPresent();
    }

    /** Whether this is the id of something of the kind. */
    public boolean holds(Facts facts, String id) {
        return ids.apply(facts).anyMatch(id::equals);
    }

    private static Stream<String> ids(Facts facts, Kind kind) {
        return facts.plan().names().all().stream()
                .filter(named -> named.kind() == kind)
                .map(Named::id);
    }

    private static Stream<String> steps(Facts facts) {
        return facts.plan().steps().stream().map(Step::id);
    }

    private static Stream<String> periods(Facts facts) {
        return facts.plan().periods().stream().map(report -> report.period().id());
    }
}
