package nl.mlw.expression;

import static nl.mlw.expression.Property.located;
import static nl.mlw.expression.Property.maybeText;
import static nl.mlw.expression.Property.number;
import static nl.mlw.expression.Property.text;
import static nl.mlw.expression.Property.texts;
import static nl.mlw.expression.Property.written;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Severity;
import nl.mlw.kind.Kind;
import nl.mlw.model.Attestation;
import nl.mlw.model.Located;
import nl.mlw.model.Programme.Commission;
import nl.mlw.model.Programme.Recommendation;
import nl.mlw.model.Requirement;
import nl.mlw.model.RequirementSet;

/** What can be asked of what a programme has to keep to: commissions, recommendations, requirements and how they were attested. */
final class FrameShapes extends Shapes {

    FrameShapes(Facts facts) {
        super(facts);
    }

    Shape<Commission> commission() {
        return new Shape<>(
                Kind.COMMISSION,
                facts().plan().programme().commissions(),
                Commission::origin,
                List.of(text("id", Commission::id), text("text", Commission::text), ref("report", Commission::report)));
    }

    Shape<Recommendation> recommendation() {
        return new Shape<>(
                Kind.RECOMMENDATION,
                facts().plan().programme().recommendations(),
                Recommendation::origin,
                List.of(
                        text("id", Recommendation::id),
                        ref("source", Recommendation::source),
                        text("text", Recommendation::text),
                        refs("assignments", Recommendation::assignments)));
    }

    Shape<RequirementSet> requirementSet() {
        return new Shape<>(
                Kind.REQUIREMENT_SET,
                facts().plan().frameworks(),
                RequirementSet::origin,
                List.of(
                        text("id", RequirementSet::id),
                        text("title", RequirementSet::title),
                        maybeText("source", RequirementSet::source)));
    }

    Shape<Requirement> requirement() {
        return new Shape<>(
                Kind.REQUIREMENT,
                facts().requirements().all(),
                Requirement::origin,
                List.of(
                        text("id", Requirement::id),
                        text("title", Requirement::title),
                        written("text", Requirement::text),
                        maybeText("source", Requirement::source),
                        ref("document", Requirement::document),
                        text("kind", requirement -> requirement.test().kind()),
                        maybeText(
                                "severity",
                                requirement -> requirement.severity().map(Severity::key)),
                        texts("check", computed(Requirement.Computed::checks)),
                        texts("only", computed(Requirement.Computed::only)),
                        maybeText(
                                "for_each",
                                requirement -> as(Requirement.Expression.class, requirement)
                                        .flatMap(Requirement.Expression::forEach)
                                        .map(Kind::id)),
                        ref(
                                "by",
                                requirement -> as(Requirement.Attested.class, requirement)
                                        .flatMap(Requirement.Attested::by)),
                        number(
                                "every_months",
                                requirement -> as(Requirement.Attested.class, requirement)
                                        .flatMap(Requirement.Attested::everyMonths))));
    }

    Shape<Attestation> attestation() {
        return new Shape<>(
                Kind.ATTESTATION,
                facts().plan().attestations(),
                Attestation::origin,
                List.of(
                        text("id", Attestation::id),
                        text("requirement", attestation -> id(attestation.requirement())),
                        text("by", attestation -> id(attestation.by())),
                        located("on", attestation -> Optional.of(attestation.on())),
                        written("evidence", Attestation::evidence),
                        ref("document", Attestation::document),
                        located("valid_until", Attestation::validUntil)));
    }

    private static Function<Requirement, List<String>> computed(
            Function<Requirement.Computed, List<Located<String>>> words) {
        return requirement -> as(Requirement.Computed.class, requirement).map(words).orElse(List.of()).stream()
                .map(Located::value)
                .toList();
    }

    private static <T extends Requirement.Test> Optional<T> as(Class<T> test, Requirement requirement) {
        return Optional.of(requirement.test()).filter(test::isInstance).map(test::cast);
    }
}
