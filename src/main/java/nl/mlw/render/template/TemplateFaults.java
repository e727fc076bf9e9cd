package nl.mlw.render.template;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mlw.render.RenderFailure;
import nl.mlw.render.RenderFailure.Place;
import org.jspecify.annotations.Nullable;

/** Turns what FreeMarker throws into words for who edits the template. */
final class TemplateFaults {

    /** FreeMarker speaks English only; these faults are frequent enough for words of our own. */
    private static final List<Known> KNOWN = List.of(
            new Known("template.unclosed", "unclosed (.+?)\\. Check"),
            new Known("template.unclosed", "Unclosed (\"<#--\")"),
            new Known("template.unclosed", "only this can be closed: (\"#\\w+\")"),
            new Known("template.unclosed", "Expecting </@> or </(@[\\w.]+)>"),
            new Known("template.directive", "Unknown directive: (#\\w+)"),
            new Known("template.built-in", "Unknown built-in: (\"\\w+)"),
            new Known("template.cut-off", "(encountered <EOF>|Unexpected end of file)"),
            new Known("template.unexpected", "Encountered (\"[^\"\\n]*\"), but was expecting"));

    /** One of those faults, with its name within brackets. */
    private record Known(String key, Pattern pattern) {
        Known(String key, String pattern) {
            this(key, Pattern.compile(pattern));
        }
    }

    /** Stands in each error message of FreeMarker that a template can print, and in no other text. */
    private static final String TRACE = "FTL stack trace";

    private static final String RECOVERED = "mlw.recovered";
    private static final int EXCERPT = 160;

    private TemplateFaults() {}

    static RenderFailure absent(String name) {
        return absent(name, null);
    }

    private static RenderFailure absent(String name, @Nullable Place place) {
        return new RenderFailure("template.absent", Map.of("name", "templates/" + name), place, null);
    }

    /** @param work knows where the template was when the fault has no place of its own */
    static RuntimeException of(Exception fault, TemplateWork work) {
        Place place = placeOf(fault, work);
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof RenderFailure failure) {
                return failure;
            }
            if (cause instanceof ParseException parse) {
                return of(parse);
            }
            if (cause instanceof TemplateNotFoundException absent) {
                return absent(absent.getTemplateName(), place);
            }
        }
        return new RenderFailure(keyOf(fault), arguments(fault), place, fault);
    }

    private static RenderFailure of(ParseException fault) {
        String message = String.valueOf(fault.getEditorMessage());
        Place place = fault.getTemplateName() == null
                ? null
                : new Place(
                        fault.getTemplateName(),
                        Math.max(1, fault.getLineNumber()),
                        Math.max(1, fault.getColumnNumber()));
        for (Known known : KNOWN) {
            Matcher matcher = known.pattern().matcher(message);
            if (matcher.find()) {
                String name =
                        matcher.group(1).replace("\"", "").replace(" or ", ", ").replace("@...", "@");
                return new RenderFailure(known.key(), Map.of("name", name), place, fault);
            }
        }
        return new RenderFailure("template.syntax", Map.of("what", firstLine(message)), place, fault);
    }

    private static @Nullable Place placeOf(Exception fault, TemplateWork work) {
        return fault instanceof TemplateException at
                        && at.getTemplateSourceName() != null
                        && at.getLineNumber() != null
                        && at.getColumnNumber() != null
                ? new Place(at.getTemplateSourceName(), at.getLineNumber(), at.getColumnNumber())
                : work.place().orElse(null);
    }

    private static String keyOf(Exception fault) {
        return fault instanceof InvalidReferenceException ? "template.value" : "template.fault";
    }

    private static Map<String, String> arguments(Exception fault) {
        if (fault instanceof InvalidReferenceException absent) {
            return Map.of("value", String.valueOf(absent.getBlamedExpressionString()));
        }
        String message =
                fault instanceof TemplateException told ? told.getMessageWithoutStackTop() : fault.getMessage();
        return Map.of("what", firstLine(String.valueOf(message)));
    }

    private static String firstLine(String message) {
        String line = message.lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("?");
        return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT) + "…";
    }

    /** A template may go on after a fault; FreeMarker would write a trace of it to the terminal. */
    static void recovered(TemplateException fault, Environment environment) {
        environment.setCustomAttribute(RECOVERED, true);
    }

    /** A template that went on, and prints what FreeMarker said. */
    static Optional<RenderFailure> printed(Environment environment, Filled filled) {
        int at = environment.getCustomAttribute(RECOVERED) == null
                ? -1
                : filled.text().indexOf(TRACE);
        return at < 0
                ? Optional.empty()
                : Optional.of(new RenderFailure(
                        "template.error-shown", Map.of(), filled.place(at).orElse(null), null));
    }
}
