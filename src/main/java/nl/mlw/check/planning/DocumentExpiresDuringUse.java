package nl.mlw.check.planning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Field;
import nl.mlw.model.Located;
import nl.mlw.model.Plan;
import nl.mlw.model.Programme;
import nl.mlw.model.Ref;
import nl.mlw.model.ReferenceDocument;
import nl.mlw.model.ReferenceDocument.Sort;
import nl.mlw.model.Requirement;
import nl.mlw.model.Sourced;

/** A document that the programme rests on and that lapses before the end of its use: of the programme, unless said otherwise. */
final class DocumentExpiresDuringUse implements Rule {
    /** What gives a programme its frame even when no card mentions it. */
    private static final Set<Sort> FRAMES = Set.of(Sort.PLAN, Sort.COVENANT, Sort.LAW, Sort.NORM);

    @Override
    public String id() {
        return "document-expires-during-use";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        Map<String, Ref> mentions = mentions(facts.plan());
        return facts.plan().documents().stream()
                .flatMap(document -> document
                        .through()
                        .flatMap(last ->
                                finding(facts, document, last, Optional.ofNullable(mentions.get(document.id()))))
                        .stream());
    }

    private Optional<Diagnostic> finding(
            Facts facts, ReferenceDocument document, Located<LocalDate> last, Optional<Ref> mention) {
        Located<LocalDate> use =
                document.usedUntil().orElse(facts.plan().programme().through());
        boolean used = mention.isPresent()
                || FRAMES.contains(document.kind())
                || document.usedUntil().isPresent();
        if (!used || !last.value().isBefore(use.value())) {
            return Optional.empty();
        }
        Diagnostic finding = Diagnostic.of(id(), last.origin())
                .about(document.id())
                .as(last.value().isBefore(facts.asOf()) ? "expired" : "")
                .with("document", document.id())
                .with("title", document.title())
                .with("through", last.value())
                .with(document.usedUntil().isPresent() ? "used-until" : "programme-through", use.value())
                .see("use", use.origin());
        return Optional.of(
                mention.map(ref -> finding.see("mention", ref.origin())).orElse(finding));
    }

    /** The first mention of each document, by its id. */
    private static Map<String, Ref> mentions(Plan plan) {
        Map<String, Ref> first = new HashMap<>();
        allMentions(plan).forEach(ref -> first.putIfAbsent(plan.names().id(ref), ref));
        return first;
    }

    private static Stream<Ref> allMentions(Plan plan) {
        Stream<Ref> cards = plan.assignments().stream()
                .flatMap(a ->
                        Stream.concat(refs(a.card().frameworks()), refs(a.card().documentation())));
        Stream<Ref> requirements = plan.frameworks().stream()
                .flatMap(set -> set.requirements().stream())
                .map(Requirement::document)
                .flatMap(Optional::stream);
        Stream<Ref> annexes = plan.programme().annexes().stream()
                .map(Programme.Annex::document)
                .flatMap(Optional::stream);
        return Stream.of(cards, requirements, annexes).flatMap(s -> s);
    }

    private static Stream<Ref> refs(Field<Sourced> field) {
        return field.value().map(Sourced::refs).stream().flatMap(refs -> refs.stream());
    }
}
