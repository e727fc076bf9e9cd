package nl.mlw.load;

import java.util.Optional;
import nl.mlw.kind.Kind;
import nl.mlw.model.ReportReview;

/** Reads what the adoption of a progress report needs ({@code adoption:} in {@code programme.yaml}). */
final class AdoptionReader {

    private AdoptionReader() {}

    static Optional<ReportReview> read(Fields programme) {
        return programme
                .mapping("adoption")
                .flatMap(adoption -> adoption.read(f -> {
                    if (!f.has("report")) {
                        f.reportMissing("report");
                    }
                    return f.mapping("report").flatMap(report -> report.read(AdoptionReader::test));
                }));
    }

    private static Optional<ReportReview> test(Fields f) {
        if (!f.has("tested-by")) {
            f.reportMissing("tested-by");
        }
        var testers = TextByLanguage.read(f, "testers");
        return f.ref("tested-by", Kind.ROLE).map(by -> new ReportReview(by, testers));
    }
}
