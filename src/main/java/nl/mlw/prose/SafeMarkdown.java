package nl.mlw.prose;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.mlw.prose.Prose.Excess;

/**
 * Makes a text of the plan fit to stand inside a document: tags become text, headings bold lines, images their
 * description, and only links to the web or to a mail address stay links. Both outputs print what comes out of this.
 */
final class SafeMarkdown {

    /** A rewritten text is parsed anew, because what was inside a tag may now mean something. */
    private static final int ROUNDS = 4;

    /** No author nests this deep; a text that does is shown as it is. */
    private static final int DEEPEST = Excess.DEPTH.limit();

    private static final Pattern ALLOWED_TARGET = Pattern.compile("(?i)(https?://|mailto:)\\S+");

    private final Document document;
    private final String source;
    private boolean changed;

    private SafeMarkdown(String text) {
        this.document = MarkdownText.parse(text);
        this.source = text;
    }

    /** Nothing if the text is not read as Markdown. */
    static Optional<String> of(String text) {
        return Bounds.of(text).isPresent() ? Optional.empty() : read(text);
    }

    /** Why the text is not read as Markdown, if so. */
    static Optional<Excess> excess(String text) {
        Optional<Excess> bound = Bounds.of(text);
        boolean plain =
                bound.isPresent() || (text.length() > DEEPEST && read(text).isEmpty());
        return plain ? Optional.of(bound.orElse(Excess.DEPTH)) : Optional.empty();
    }

    /** Nothing if it is too deep, or comes out different whenever it is read. */
    private static Optional<String> read(String text) {
        String safe = text;
        for (int round = 0; round < ROUNDS; round++) {
            SafeMarkdown next = new SafeMarkdown(safe);
            if (next.isTooDeep()) {
                return Optional.empty();
            }
            safe = next.rewritten(next.document);
            if (!next.changed) {
                return Optional.of(safe.strip());
            }
        }
        return Optional.empty();
    }

    /** Looked up without recursion, which is what a deep text would break. */
    private boolean isTooDeep() {
        int depth = 0;
        Node at = document;
        while (at != null && depth <= DEEPEST) {
            if (at.getFirstChild() != null) {
                at = at.getFirstChild();
                depth++;
                continue;
            }
            while (at != null && at.getNext() == null) {
                at = at.getParent();
                depth--;
            }
            at = at == null ? null : at.getNext();
        }
        return depth > DEEPEST;
    }

    static boolean allows(String target) {
        return ALLOWED_TARGET.matcher(target).matches();
    }

    /** The source of the node, with its children replaced where they must be. */
    private String rewritten(Node node) {
        return rewritten(node, node.getStartOffset(), node.getEndOffset());
    }

    private String rewritten(Node node, int from, int to) {
        StringBuilder out = new StringBuilder();
        int at = from;
        for (Node child : node.getChildren()) {
            out.append(source, at, child.getStartOffset()).append(replacement(child));
            at = child.getEndOffset();
        }
        return out.append(source, at, to).toString();
    }

    private String replacement(Node node) {
        if (node instanceof HtmlInlineBase || node instanceof HtmlBlockBase) {
            return change(plain(sourceOf(node)));
        } else if (node instanceof Heading) {
            return change(bold(node));
        } else if (node instanceof Reference) {
            return change("");
        } else if (node instanceof Image || (node instanceof ImageRef ref && !ref.isTentative())) {
            return change(plain(textOf(node)));
        } else if (node instanceof Link link) {
            return allows(link.getUrl().toString()) ? rewritten(node) : change(inner(node));
        } else if (node instanceof LinkRef ref && !ref.isTentative()) {
            return change(resolved(ref));
        } else if (node instanceof AutoLink link) {
            return allows(link.getText().toString()) ? sourceOf(node) : change(plain(sourceOf(node)));
        } else if (node instanceof FencedCodeBlock code) {
            return closed(code);
        }
        return rewritten(node);
    }

    private String change(String replacement) {
        changed = true;
        return replacement;
    }

    private String sourceOf(Node node) {
        return source.substring(node.getStartOffset(), node.getEndOffset());
    }

    /** What stands between the brackets of a link. */
    private String inner(Node link) {
        Node first = link.getFirstChild();
        Node last = link.getLastChild();
        return first == null || last == null
                ? plain(textOf(link))
                : rewritten(link, first.getStartOffset(), last.getEndOffset());
    }

    /** Texts of many authors share a page, so a link carries its own target. */
    private String resolved(RefNode link) {
        Reference target = link.getReferenceNode(document);
        String text = link.getText().isBlank() ? plain(link.getReference().toString()) : inner(link);
        String url = target == null ? "" : target.getUrl().toString();
        return allows(url) ? "[" + text + "](<" + url + ">)" : text;
    }

    private static String bold(Node heading) {
        String text = plain(textOf(heading)).strip();
        return text.isEmpty() ? "" : "**" + text + "**\n";
    }

    /** An open fence would swallow the rest of the page. */
    private String closed(FencedCodeBlock code) {
        boolean open = code.getClosingMarker().isEmpty() && code.getParent() instanceof Document;
        return open ? change(sourceOf(code).stripTrailing() + "\n" + code.getOpeningMarker()) : sourceOf(code);
    }

    private static String textOf(Node node) {
        return new TextCollectingVisitor().collectAndGetText(node);
    }

    private static String plain(String text) {
        return text.lines().map(MarkdownEscape::escape).collect(Collectors.joining("\n"));
    }
}
