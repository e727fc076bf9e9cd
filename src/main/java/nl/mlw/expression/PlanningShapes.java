package nl.mlw.expression;

import static nl.mlw.expression.Property.located;
import static nl.mlw.expression.Property.maybeText;
import static nl.mlw.expression.Property.text;
import static nl.mlw.expression.Property.texts;
import static nl.mlw.expression.Property.written;

import java.util.List;
import java.util.Optional;
import nl.mlw.compute.Facts;
import nl.mlw.kind.Kind;
import nl.mlw.model.Goal;
import nl.mlw.model.Planning.Deadline;
import nl.mlw.model.Planning.Event;
import nl.mlw.model.Planning.Group;
import nl.mlw.model.Product;
import nl.mlw.model.Theme;

/** What can be asked of what the work serves, makes and waits for. */
final class PlanningShapes extends Shapes {

    PlanningShapes(Facts facts) {
        super(facts);
    }

    Shape<Theme> theme() {
        return new Shape<>(
                Kind.THEME,
                facts().plan().programme().themes(),
                Theme::origin,
                List.of(
                        text("id", Theme::id),
                        text("number", Theme::number),
                        text("title", Theme::title),
                        texts("aliases", Theme::aliases),
                        written("note", Theme::note)));
    }

    Shape<Goal> goal() {
        return new Shape<>(
                Kind.GOAL,
                facts().plan().goals(),
                Goal::origin,
                List.of(
                        text("id", Goal::id),
                        text("number", Goal::number),
                        text("title", Goal::title),
                        written("text", Goal::text)));
    }

    Shape<Product> product() {
        return new Shape<>(
                Kind.PRODUCT,
                facts().plan().products(),
                Product::origin,
                List.of(
                        text("id", Product::id),
                        text("title", Product::title),
                        texts("aliases", Product::aliases),
                        ref("owner", Product::owner)));
    }

    Shape<Event> event() {
        return new Shape<>(
                Kind.EVENT,
                facts().plan().planning().events(),
                Event::origin,
                List.of(
                        text("id", Event::id),
                        text("title", Event::title),
                        located("target", event -> Optional.of(event.target())),
                        located("reached", Event::reached),
                        ref("produced_by", Event::producedBy)));
    }

    Shape<Deadline> deadline() {
        return new Shape<>(
                Kind.DEADLINE,
                facts().plan().planning().deadlines(),
                Deadline::origin,
                List.of(
                        text("id", Deadline::id),
                        text("title", Deadline::title),
                        located("date", deadline -> Optional.of(deadline.date())),
                        located("reached", Deadline::reached),
                        ref("assignment", Deadline::assignment),
                        maybeText("source", Deadline::source)));
    }

    Shape<Group> group() {
        return new Shape<>(
                Kind.GROUP,
                facts().plan().planning().groups(),
                Group::origin,
                List.of(
                        text("id", Group::id),
                        text("title", Group::title),
                        ref("holder", Group::holder),
                        ref("starts_after", Group::startsAfter)));
    }
}
