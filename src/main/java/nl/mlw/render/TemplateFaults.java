package nl.mlw.render;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import nl.mlw.render.RenderFailure.Place;
import org.jspecify.annotations.Nullable;

/** Turns what FreeMarker throws into words for who edits the template. */
final class TemplateFaults {

    private TemplateFaults() {}

    static RenderFailure absent(String name) {
        return new RenderFailure("Het sjabloon templates/" + name + " is er niet.");
    }

    static RenderFailure of(ParseException fault) {
        Place place = new Place(fault.getTemplateName(), fault.getLineNumber(), fault.getColumnNumber());
        return new RenderFailure("Het sjabloon is niet te lezen: " + fault.getEditorMessage(), place, fault);
    }

    static RenderFailure of(TemplateException fault) {
        RenderFailure own = ownFailureIn(fault);
        if (own != null) {
            return own;
        }
        Place place = fault.getTemplateSourceName() == null || fault.getLineNumber() == null
                ? null
                : new Place(fault.getTemplateSourceName(), fault.getLineNumber(), fault.getColumnNumber());
        return new RenderFailure(words(fault), place, fault);
    }

    /** A part that another template asks for, and that is absent or not to be read. */
    private static @Nullable RenderFailure ownFailureIn(TemplateException fault) {
        for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ParseException parse) {
                return of(parse);
            }
            if (cause instanceof RenderFailure failure) {
                return failure;
            }
        }
        return null;
    }

    private static String words(TemplateException fault) {
        if (fault instanceof InvalidReferenceException) {
            return "De waarde ‘" + fault.getBlamedExpressionString()
                    + "’ bestaat niet of is leeg. Kijk of de naam klopt, of geef met !\"\" aan dat zij leeg mag zijn.";
        }
        return "Het sjabloon kan niet worden ingevuld: " + firstLine(fault.getMessageWithoutStackTop());
    }

    private static String firstLine(String message) {
        return message.lines().filter(line -> !line.isBlank()).findFirst().orElse("onbekende fout");
    }
}
