package nl.mlw.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.mlw.compute.Facts;
import nl.mlw.kind.Kind;
import nl.mlw.model.Located;
import nl.mlw.model.Named;
import nl.mlw.model.PeriodReport;
import nl.mlw.model.ReportRecord;
import nl.mlw.model.Step;

/** The things that a rule looks at, by their ids; a rule that has nothing to look at has tested nothing. */
public enum Scope {
    /** The files as such, which are always there and have no id. */
    FILES(facts -> Stream.of()),
    /** Whatever has an id. */
    EVERYTHING(facts -> facts.plan().names().all().stream().map(Named::id)),
    PROGRAMME(facts -> Stream.of(facts.plan().programme().id())),
    ASSIGNMENT(of(Kind.ASSIGNMENT)),
    STEP(facts -> facts.plan().steps().stream().map(Step::id)),
    GOAL(of(Kind.GOAL)),
    PRODUCT(of(Kind.PRODUCT)),
    DOCUMENT(of(Kind.DOCUMENT)),
    BODY(of(Kind.BODY)),
    BUDGET_LINE(of(Kind.BUDGET_LINE)),
    RISK(of(Kind.RISK)),
    DECISION(of(Kind.DECISION)),
    ACTION(of(Kind.ACTION)),
    CONSULTATION(of(Kind.CONSULTATION)),
    AUDIENCE(of(Kind.AUDIENCE)),
    EVENT(of(Kind.EVENT)),
    DEADLINE(of(Kind.DEADLINE)),
    REQUIREMENT(of(Kind.REQUIREMENT)),
    ATTESTATION(of(Kind.ATTESTATION)),
    /** A permitted deviation, which has no id. */
    WAIVER(facts -> facts.plan().waivers().stream().map(waiver -> "")),
    /** The house style of the team, which has no id. */
    STYLE(facts -> facts.plan().style().stream().map(style -> "")),
    /** A period on which there should be a report, as far as the plan says so. */
    REPORT_DUE(facts ->
            Stream.concat(facts.plan().programme().reporting().first().map(Located::value).stream(), periods(facts))),
    REPORT(Scope::periods),
    /** A report in a programme whose reports are tested before they are adopted. */
    REPORT_TO_TEST(
            facts -> facts.plan().programme().habits().reportReview().stream().flatMap(test -> periods(facts))),
    /** A step on which a report says something. */
    REPORTED_STEP(facts -> facts.plan().periods().stream()
            .flatMap(report -> report.lines().stream())
            .map(line -> facts.plan().names().id(line.step()))),
    ADOPTED_REPORT(facts -> facts.plan().periods().stream()
            .filter(PeriodReport::adopted)
            .map(report -> report.period().id())),
    /** What an adopted report printed. */
    RECORD(facts -> facts.plan().records().stream().map(ReportRecord::period).map(Located::value)),
    /** A step of a plan of which an adopted report has printed how it was. */
    RECORDED_STEP(facts -> facts.plan().records().isEmpty() ? Stream.of() : STEP.ids.apply(facts)),
    /** A decision that an adopted report has named. */
    RECORDED_DECISION(facts -> facts.plan().records().stream()
            .flatMap(record -> record.decisions().stream())
            .map(then -> then.id()));

    @SuppressWarnings("ImmutableEnumChecker") // a method, which holds nothing
    private final Function<Facts, Stream<String>> ids;

    Scope(Function<Facts, Stream<String>> ids) {
        this.ids = ids;
    }

    /** The scope with this name on a rule's page; a page is ours, so a wrong name is a fault of ours. */
    static Scope of(String key) {
        return Arrays.stream(values())
                .filter(scope -> scope.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("rules look at no such thing: " + key));
    }

    /** Its name on a rule's page: {@code budget-line}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a plan has anything of the kind. */
    public boolean isIn(Facts facts) {
        return this == FILES || ids.apply(facts).findAny().isPresent();
    }

    /** Whether this is the id of something of the kind. */
    public boolean holds(Facts facts, String id) {
        return ids.apply(facts).anyMatch(id::equals);
    }

    private static Function<Facts, Stream<String>> of(Kind kind) {
        return facts -> facts.plan().names().all().stream()
                .filter(named -> named.kind() == kind)
                .map(Named::id);
    }

    private static Stream<String> periods(Facts facts) {
        return facts.plan().periods().stream().map(report -> report.period().id());
    }
}
