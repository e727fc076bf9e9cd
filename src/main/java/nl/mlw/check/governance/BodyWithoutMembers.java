package nl.mlw.check.governance;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.mlw.check.Rule;
import nl.mlw.compute.Facts;
import nl.mlw.diagnostic.Diagnostic;
import nl.mlw.model.Body;
import nl.mlw.model.Body.Member;
import nl.mlw.model.Decision;
import nl.mlw.model.Field;
import nl.mlw.model.Plan;
import nl.mlw.model.Programme;
import nl.mlw.model.Ref;

/** A body that decides or gets the reports, while the plan does not say who is in it, or all who were have left. */
final class BodyWithoutMembers implements Rule {

    @Override
    public String id() {
        return "body-without-members";
    }

    @Override
    public Stream<Diagnostic> check(Facts facts) {
        Set<String> deciding = deciding(facts.plan());
        return facts.plan().governance().bodies().stream()
                .filter(body -> deciding.contains(body.id()))
                .flatMap(body -> variant(body, facts.asOf())
                        .map(variant -> Diagnostic.of(id(), body.origin())
                                .as(variant)
                                .about(body.id())
                                .with("body", body.id())
                                .with("title", body.title())
                                .with("as-of", facts.asOf()))
                        .stream());
    }

    /** Bodies that may decide, have done so, or that the plan and its reports are for; others the plan only mentions. */
    private static Set<String> deciding(Plan plan) {
        Programme programme = plan.programme();
        Set<String> ids = new HashSet<>();
        plan.governance().bodies().stream()
                .filter(body ->
                        !body.decisionKinds().isEmpty() || body.mandate().isPresent())
                .forEach(body -> ids.add(body.id()));
        Stream<Ref> named = Stream.of(
                        plan.decisions().stream().map(Decision::body),
                        Stream.of(
                                programme.version().to(), programme.reporting().to()))
                .flatMap(refs -> refs)
                .flatMap(Optional::stream);
        named.forEach(ref -> ids.add(plan.names().id(ref)));
        return ids;
    }

    private static Optional<String> variant(Body body, LocalDate asOf) {
        if (body.members() instanceof Field.Absent<List<Member>> absent) {
            return absent.unreadable() ? Optional.empty() : Optional.of("");
        }
        return body.members()
                .value()
                .filter(members -> members.stream().allMatch(member -> hasLeft(member, asOf)))
                .map(members -> "left");
    }

    private static boolean hasLeft(Member member, LocalDate asOf) {
        return member.through().filter(last -> last.isBefore(asOf)).isPresent();
    }
}
