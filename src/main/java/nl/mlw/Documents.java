package nl.mlw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mlw.compute.PeriodSelection;
import nl.mlw.document.Document;
import nl.mlw.document.bundle.BundleDocument;
import nl.mlw.document.card.CardDocument;
import nl.mlw.document.frameworks.FrameworksDocument;
import nl.mlw.document.gantt.GanttDocument;
import nl.mlw.document.report.ReportDocument;
import nl.mlw.model.Plan;

/** All documents that can be written of a plan. */
public final class Documents {

    private Documents() {}

    /** The progress report of each period that has one, and each document about the plan as a whole. */
    public static List<Document> all(Plan plan) {
        List<Document> all = new ArrayList<>(reports(plan));
        all.add(new GanttDocument(Optional.empty()));
        all.add(new CardDocument(List.of()));
        all.add(new BundleDocument());
        all.add(new FrameworksDocument(Frameworks.rulebook()));
        return List.copyOf(all);
    }

    private static List<Document> reports(Plan plan) {
        return plan.periods().stream()
                .flatMap(report -> PeriodSelection.of(report.period().id(), plan).stream())
                .<Document>map(selection -> new ReportDocument(selection, Frameworks.rulebook()))
                .toList();
    }
}
