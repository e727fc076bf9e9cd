package nl.mlw.render.html;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import nl.mlw.render.RenderFailure;
import nl.mlw.render.RenderFailure.Place;
import nl.mlw.render.template.Filled;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Holds the HTML of a template against what a document can be, and says where in the template it is something else. */
final class HtmlCheck extends DefaultHandler {

    /** A document is read, not filled in, and it runs nothing. */
    private static final Set<String> NO_DOCUMENT = Set.of(
            "form",
            "input",
            "button",
            "select",
            "textarea",
            "script",
            "iframe",
            "frame",
            "frameset",
            "object",
            "embed",
            "applet",
            "audio",
            "video",
            "canvas",
            "base");

    private static final int DEEPEST = 250;
    private static final Pattern CLOSING = Pattern.compile("</([\\w:.-]*)");
    private static final Pattern ENTITY = Pattern.compile("&(\\w+);?$");
    private static final Pattern RUNS = Pattern.compile("(?i)\\s*javascript:.*", Pattern.DOTALL);

    private final Filled filled;
    private final String text;
    private final String template;
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Locator locator;

    private HtmlCheck(Filled filled, String text, String template) {
        this.filled = filled;
        this.text = text;
        this.template = template;
    }

    /** An element that is not closed yet. */
    private record Open(String name, int line, int column) {}

    /**
     * Fails with the place in the template.
     *
     * @param text as it is written, line by line as it was filled in
     * @param template to be named where no better place is known
     */
    static void check(Filled filled, String text, String template) {
        HtmlCheck check = new HtmlCheck(filled, text, template);
        try {
            Xhtml.strictReader().parse(new InputSource(new StringReader(text)), check);
        } catch (SAXParseException fault) {
            throw check.fault(fault.getLineNumber(), fault.getColumnNumber());
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void setDocumentLocator(Locator given) {
        locator = given;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        open.push(new Open(name, locator == null ? 1 : locator.getLineNumber(), column()));
        if (open.size() > DEEPEST) {
            throw failure("template.nested", open.element());
        }
        if (NO_DOCUMENT.contains(local.toLowerCase(Locale.ROOT))) {
            throw failure("template.element", open.element());
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            String attribute = attributes.getLocalName(i).toLowerCase(Locale.ROOT);
            boolean runs = attribute.endsWith("href")
                    && RUNS.matcher(attributes.getValue(i)).matches();
            if (runs || attribute.startsWith("on")) {
                int end = offset(open.element().line(), open.element().column());
                throw failure(
                        "template.element", attributes.getQName(i), Math.max(0, text.lastIndexOf("<" + name, end)));
            }
        }
    }

    /** Of the last character of a tag. */
    private int column() {
        return locator == null ? 1 : Math.max(1, locator.getColumnNumber() - 1);
    }

    @Override
    public void endElement(String uri, String local, String name) {
        open.pop();
    }

    @Override
    public void fatalError(SAXParseException fault) throws SAXException {
        throw fault;
    }

    private RenderFailure fault(int line, int column) {
        int at = offset(line, column);
        Matcher entity = ENTITY.matcher(text).region(text.lastIndexOf('\n', at - 1) + 1, at);
        if (entity.find()) {
            return failure("template.entity", "&" + entity.group(1) + ";", entity.start());
        }
        Optional<String> closing = closing(at);
        if (closing.filter(name -> open.stream().noneMatch(each -> each.name().equals(name)))
                .isPresent()) {
            return failure("template.closes-nothing", "</" + closing.get() + ">", text.lastIndexOf("</", at));
        }
        Open last = open.peek();
        boolean ends = text.substring(Math.min(at, text.length())).isBlank();
        return last != null && (closing.isPresent() || ends)
                ? failure("template.not-closed", last)
                : failure("template.html", PageCheck.excerpt(lineAt(at)), Math.max(0, at - 1));
    }

    /** The name in the closing tag that is being read, if it is one. */
    private Optional<String> closing(int at) {
        int begin = text.lastIndexOf("</", Math.min(at, text.length() - 1));
        Matcher matcher = CLOSING.matcher(text);
        return begin >= 0 && matcher.find(begin) && matcher.start() == begin && matcher.end() + 1 >= at
                ? Optional.of(matcher.group(1))
                : Optional.empty();
    }

    private String lineAt(int at) {
        int begin = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
        int end = text.indexOf('\n', begin);
        return text.substring(begin, end < 0 ? text.length() : end);
    }

    private int offset(int line, int column) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            at = text.indexOf('\n', at) + 1;
        }
        return Math.min(text.length(), at + Math.max(0, column - 1));
    }

    private RenderFailure failure(String key, Open element) {
        int end = offset(element.line(), element.column());
        String begin = "<" + element.name();
        return failure(key, begin + ">", Math.max(0, text.lastIndexOf(begin, end)));
    }

    private RenderFailure failure(String key, String name, int at) {
        return new RenderFailure(key, Map.of("name", name), filled.place(at).orElse(new Place(template, 1, 1)), null);
    }
}
