package nl.mlw;

import java.util.List;
import java.util.stream.Stream;
import nl.mlw.check.Rulebook;
import nl.mlw.document.Asked;
import nl.mlw.document.DocumentKind;
import nl.mlw.document.Order;
import nl.mlw.document.bundle.BundleDocument;
import nl.mlw.document.card.CardKind;
import nl.mlw.document.frameworks.FrameworksDocument;
import nl.mlw.document.gantt.GanttKind;
import nl.mlw.document.report.ReportKind;
import nl.mlw.model.Plan;

/** All documents that can be written of a plan: commands, help, {@code mlw build} and tests come from this list. */
public final class Documents {

    private Documents() {}

    /** All sorts of documents, in the order in which help shows them. */
    public static List<DocumentKind> kinds() {
        Rulebook rulebook = RuleGroups.rulebook();
        return List.of(
                new ReportKind(rulebook),
                new GanttKind(),
                new CardKind(),
                new BundleDocument(),
                new FrameworksDocument(rulebook));
    }

    /** All documents that a plan has. */
    public static List<Order> all(Plan plan) {
        return all(plan, Asked.NOTHING);
    }

    /** All documents that a plan has, as far as what was typed does not choose among them. */
    public static List<Order> all(Plan plan, Asked asked) {
        return kinds().stream().flatMap(kind -> orders(kind, plan, asked)).toList();
    }

    private static Stream<Order> orders(DocumentKind kind, Plan plan, Asked asked) {
        return kind.all(plan, asked).stream().map(each -> new Order(kind, each));
    }
}
