package nl.mlw.expression;

import static nl.mlw.expression.Property.coded;
import static nl.mlw.expression.Property.flag;
import static nl.mlw.expression.Property.maybeText;
import static nl.mlw.expression.Property.text;
import static nl.mlw.expression.Property.texts;

import java.util.List;
import nl.mlw.compute.Facts;
import nl.mlw.kind.Kind;
import nl.mlw.model.Body;
import nl.mlw.model.Communication.Audience;
import nl.mlw.model.Municipality;
import nl.mlw.model.Person;
import nl.mlw.model.Role;

/** What can be asked of who takes part: municipalities, bodies, roles, people and audiences. */
final class PartyShapes extends Shapes {

    PartyShapes(Facts facts) {
        super(facts);
    }

    Shape<Municipality> municipality() {
        return new Shape<>(
                Kind.MUNICIPALITY,
                facts().plan().programme().municipalities(),
                Municipality::origin,
                List.of(text("id", Municipality::id), text("name", Municipality::name)));
    }

    Shape<Body> body() {
        return new Shape<>(
                Kind.BODY,
                facts().plan().governance().bodies(),
                Body::origin,
                List.of(
                        text("id", Body::id),
                        text("title", Body::title),
                        texts("aliases", Body::aliases),
                        maybeText("role", Body::task),
                        texts("responsibilities", Body::responsibilities),
                        maybeText("mandate", Body::mandate),
                        ref("reports_to", Body::reportsTo),
                        maybeText("procedure", Body::procedure)));
    }

    Shape<Role> role() {
        return new Shape<>(
                Kind.ROLE,
                facts().plan().governance().roles(),
                Role::origin,
                List.of(
                        text("id", Role::id),
                        text("title", Role::title),
                        texts("aliases", Role::aliases),
                        coded("kind", Role::kind),
                        maybeText("under", Role::under),
                        texts("responsibilities", Role::responsibilities),
                        maybeText("mandate", Role::mandate),
                        flag("vacant", Role::vacant)));
    }

    Shape<Person> person() {
        return new Shape<>(
                Kind.PERSON,
                facts().plan().governance().people(),
                Person::origin,
                List.of(
                        text("id", Person::id),
                        text("name", Person::name),
                        maybeText("office", Person::office),
                        ref("municipality", Person::municipality),
                        flag("public", Person::isPublic)));
    }

    Shape<Audience> audience() {
        return new Shape<>(
                Kind.AUDIENCE,
                facts().plan().communication().audiences(),
                Audience::origin,
                List.of(
                        text("id", Audience::id),
                        text("title", Audience::title),
                        maybeText("message", Audience::message),
                        maybeText("channel", Audience::channel),
                        maybeText("moment", Audience::moment),
                        ref("responsible", Audience::responsible)));
    }
}
