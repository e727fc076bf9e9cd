package nl.mlw.load;

import nl.mlw.kind.Kind;
import nl.mlw.model.KickoffRules;

/** Reads how a programme starts its assignments ({@code kickoff:} in {@code programme.yaml}). */
final class KickoffRulesReader {

    private KickoffRulesReader() {}

    static KickoffRules read(Fields programme) {
        return programme
                .mapping("kickoff")
                .map(kickoff -> kickoff.read(f -> new KickoffRules(
                        !f.has("required") || f.flag("required"),
                        f.ref("accorded-by", Kind.BODY),
                        f.list(
                                "questions",
                                q -> new KickoffRules.Question(
                                        q.number("number").orElse(0), q.string("text"))))))
                .orElse(KickoffRules.USUAL);
    }
}
