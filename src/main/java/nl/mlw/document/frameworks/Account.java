package nl.mlw.document.frameworks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.mlw.check.PageWording;
import nl.mlw.check.Rulebook;
import nl.mlw.check.Standing;
import nl.mlw.check.Standing.State;
import nl.mlw.check.Standings;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.diagnostic.Finding;
import nl.mlw.diagnostic.Findings;
import nl.mlw.diagnostic.Wording;
import nl.mlw.document.StatusMeaning;
import nl.mlw.document.frameworks.FrameworksView.Count;
import nl.mlw.document.frameworks.FrameworksView.Framework;
import nl.mlw.document.table.Cell;
import nl.mlw.document.table.Cell.Lines;
import nl.mlw.document.table.Cell.Own;
import nl.mlw.document.table.Cell.Phrase;
import nl.mlw.document.table.Cell.Prose;
import nl.mlw.document.table.Cell.Quiet;
import nl.mlw.document.table.Cell.Status;
import nl.mlw.document.table.Cell.Strong;
import nl.mlw.document.table.Cell.Words;
import nl.mlw.document.table.Column;
import nl.mlw.document.table.ColumnKind;
import nl.mlw.document.table.Row;
import nl.mlw.document.table.Table;
import nl.mlw.language.Language;
import nl.mlw.model.Attestation;
import nl.mlw.model.Located;
import nl.mlw.model.Requirement;
import nl.mlw.model.RequirementSet;
import nl.mlw.model.StatusLook;
import nl.mlw.model.StepStatus;
import nl.mlw.model.Waiver;

/** Puts into words how the plan stands against each requirement. */
final class Account {
    private final Facts facts;
    private final Wording wording;
    private final Language language;
    private final Language marking;
    private final Standings standings;

    Account(Facts facts, Findings findings, Rulebook rulebook, Language language) {
        this.facts = facts;
        this.language = language;
        this.marking = language.marking();
        this.wording = new PageWording(rulebook, marking);
        this.standings = new Standings(facts, findings);
    }

    List<Framework> frameworks() {
        return facts.plan().frameworks().stream().map(this::framework).toList();
    }

    /** Without requirements there is nothing to count, nor to explain. */
    List<Count> counts() {
        return states().map(state -> new Count(code(state), word(state), String.valueOf(count(state))))
                .toList();
    }

    /** How many requirements there are, and how the plan stands against them. */
    String overview() {
        int all = facts.requirements().all().size();
        List<String> states = states().filter(state -> count(state) > 0)
                .map(state -> language.word("frameworks.of-state." + key(state), Map.of("count", count(state))))
                .toList();
        return all == 0
                ? language.word("frameworks.none.requirements")
                : language.word(
                        "frameworks.overview", Map.of("all", language.count("frameworks.all", all), "states", states));
    }

    List<StatusMeaning> legend() {
        return states().map(state ->
                        new StatusMeaning(code(state), word(state), language.word("frameworks.meaning." + key(state))))
                .toList();
    }

    private Stream<State> states() {
        return facts.requirements().all().isEmpty() ? Stream.empty() : Arrays.stream(State.values());
    }

    private int count(State state) {
        return (int) facts.requirements().all().stream()
                .filter(requirement -> standings.of(requirement).state() == state)
                .count();
    }

    private Framework framework(RequirementSet framework) {
        Table table = new Table(
                "",
                "requirements",
                List.of(
                        column("id", ColumnKind.NUMBER, 13).asHead(),
                        column("requirement", ColumnKind.TEXT, 55),
                        column("state", ColumnKind.STATUS, 25),
                        column("details", ColumnKind.TEXT, 0)),
                framework.requirements().stream().map(this::row).toList());
        return new Framework(framework.title(), framework.source().orElse(""), table);
    }

    private Column column(String key, ColumnKind kind, double width) {
        return Column.of(language.word("frameworks.column." + key), kind, width);
    }

    private Row row(Requirement requirement) {
        Standing standing = standings.of(requirement);
        return Row.of(
                new Words(requirement.id()),
                what(requirement),
                new Status(code(standing.state()), word(standing.state())),
                details(standing));
    }

    /** Its title, its text and how it was tested. */
    private Cell what(Requirement requirement) {
        List<Cell> lines = new ArrayList<>();
        lines.add(new Strong(new Own(requirement.title())));
        requirement.text().ifPresent(text -> lines.add(new Prose(text.value())));
        lines.add(new Quiet(how(requirement)));
        return new Lines(lines);
    }

    private Cell how(Requirement requirement) {
        Map<String, Object> arguments = new HashMap<>();
        requirement.source().ifPresent(source -> arguments.put("source", source));
        if (requirement.test() instanceof Requirement.Attested attested) {
            attested.by().ifPresent(by -> arguments.put("role", facts.plan().title(by)));
            return Phrase.of(marking.word("frameworks.how.attested", arguments));
        }
        return Phrase.of(marking.word("frameworks.how." + way(requirement.test()), arguments));
    }

    private static String way(Requirement.Test test) {
        if (!test.isNamed()) {
            return "unnamed";
        }
        return test instanceof Requirement.Computed ? "computed" : "expression";
    }

    /** What was found, allowed or declared, in sentences. */
    private Cell details(Standing standing) {
        List<Cell> sentences = Stream.of(
                        unnamed(standing.requirement()),
                        standing.untested().stream().map(this::sentence),
                        found(standing.open()).stream(),
                        standing.waivers().stream().map(this::allowed),
                        standing.attestation().stream().map(this::declared))
                .flatMap(each -> each)
                .<Cell>map(Phrase::of)
                .toList();
        return sentences.isEmpty() ? new Words(language.word("frameworks.nothing")) : new Lines(sentences);
    }

    private Stream<String> unnamed(Requirement requirement) {
        return requirement.test().isNamed() ? Stream.empty() : Stream.of(language.word("frameworks.not-tested"));
    }

    /** Findings that are alike become one sentence; each other one is told by itself. */
    private List<String> found(List<Finding> findings) {
        Map<String, List<Diagnostic>> alike = new LinkedHashMap<>();
        findings.forEach(
                finding -> alike.computeIfAbsent(wording.groupKey(finding.diagnostic()), key -> new ArrayList<>())
                        .add(finding.diagnostic()));
        return alike.values().stream().flatMap(this::sentences).toList();
    }

    private Stream<String> sentences(List<Diagnostic> alike) {
        if (alike.size() > 1) {
            var together = wording.group(alike);
            if (together.isPresent()) {
                return together.stream();
            }
        }
        return alike.stream().map(this::sentence);
    }

    private String sentence(Diagnostic diagnostic) {
        if (diagnostic.rule().equals("attestation-missing")
                && diagnostic.variant().isEmpty()) {
            return language.word("frameworks.not-declared");
        }
        return wording.message(diagnostic);
    }

    private String allowed(Waiver waiver) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("ids", waiver.ids().stream().map(Located::value).toList());
        arguments.put("expires", waiver.expires().value());
        waiver.decision()
                .ifPresent(decision -> arguments.put("decision", facts.plan().title(decision)));
        return marking.word("frameworks.allowed", arguments);
    }

    private String declared(Attestation attestation) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("role", facts.plan().title(attestation.by()));
        arguments.put("on", attestation.on().value());
        attestation.evidence().ifPresent(evidence -> arguments.put("evidence", evidence.value()));
        attestation
                .document()
                .ifPresent(document -> arguments.put("document", facts.plan().title(document)));
        attestation.validUntil().ifPresent(day -> arguments.put("until", day.value()));
        return marking.word("frameworks.declared", arguments);
    }

    private String word(State state) {
        return language.word("frameworks.state." + key(state));
    }

    private static String key(State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The five answers borrow the usual shapes and colours of the statuses, which are told apart without colour. */
    private static String code(State state) {
        return StatusLook.usual(
                        switch (state) {
                            case MET -> StepStatus.GOOD;
                            case DEVIATING -> StepStatus.RISK;
                            case ATTESTED -> StepStatus.COMPLETED;
                            case NOT_MET -> StepStatus.PROBLEM;
                            case OPEN -> StepStatus.NOT_STARTED;
                        })
                .code();
    }
}
