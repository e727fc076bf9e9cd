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
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.mlw.prose.Prose.Excess;
import nl.mlw.prose.Prose.LostTarget;

/**
 * Makes a text of the plan fit to stand inside a document: tags become text, headings bold lines, images their
 * description, and only links to the web or to a mail address stay links. Both outputs print what comes out of this.
 */
final class SafeMarkdown {

    /** A rewritten text is parsed anew, because what was inside a tag may now mean something. */
    private static final int ROUNDS = 4;

    /** No author nests this deep; a text that does is shown as it is. */
    private static final int DEEPEST = Excess.DEPTH.limit();

    private static final Pattern ALLOWED_TARGET =
            Pattern.compile("(?i)(?:(?:https?://|mailto:)\\S+|tel:[+\\d][\\d().-]*)");

    /** Of the lines of a footnote behind the first. */
    private static final Pattern INDENTATION = Pattern.compile("(?m)^(?: {1,4}|\\t)");

    /** A task of a list that is done or not yet. */
    private static final Pattern TASK = Pattern.compile("\\[([ xX])](?=\\s)");

    private final Document document;
    private final String source;
    private final List<LostTarget> lost;
    private final Footnotes footnotes = new Footnotes();
    private boolean changed;

    private SafeMarkdown(String text, List<LostTarget> lost) {
        this.document = MarkdownText.parse(text);
        this.source = text;
        this.lost = lost;
    }

    /** Nothing if the text is not read as Markdown: it is too much for that, or as Markdown it would say nothing, as three stars do. */
    static Optional<String> of(String text) {
        return Bounds.of(text).isPresent()
                ? Optional.empty()
                : read(text, new ArrayList<>()).filter(safe -> text.isBlank() || saysSomething(safe));
    }

    private static boolean saysSomething(String safe) {
        return safe.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** What links and pictures pointed to that a document does not keep, in the order of the text. */
    static List<LostTarget> lostTargets(String text) {
        List<LostTarget> lost = new ArrayList<>();
        boolean safe = Bounds.of(text).isEmpty() && read(text, lost).isPresent();
        return safe ? List.copyOf(lost) : List.of();
    }

    /** Why the text is not read as Markdown, if so. */
    static Optional<Excess> excess(String text) {
        Optional<Excess> bound = Bounds.of(text);
        boolean plain = bound.isPresent()
                || (text.length() > DEEPEST && read(text, new ArrayList<>()).isEmpty());
        return plain ? Optional.of(bound.orElse(Excess.DEPTH)) : Optional.empty();
    }

    /** Nothing if it is too deep, or comes out different whenever it is read. */
    private static Optional<String> read(String text, List<LostTarget> lost) {
        String safe = text;
        for (int round = 0; round < ROUNDS; round++) {
            SafeMarkdown next = new SafeMarkdown(safe, lost);
            if (next.isTooDeep()) {
                return Optional.empty();
            }
            safe = next.rewritten(next.document).stripTrailing() + next.footnotes.below();
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

    private static boolean allows(String target) {
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
        } else if (node instanceof FootnoteBlock note) {
            return change(settled(note));
        } else if (node instanceof Footnote note && note.isDefined()) {
            return change(footnotes.mark(note.getText().toString()));
        } else if (node instanceof Image image) {
            return change(described(image, image.getUrl().toString()));
        } else if (node instanceof ImageRef ref && !ref.isTentative()) {
            return change(described(ref, target(ref)));
        } else if (node instanceof Link link) {
            return allows(link.getUrl().toString())
                    ? rewritten(node)
                    : change(bare(link, link.getUrl().toString()));
        } else if (node instanceof LinkRef ref && !ref.isTentative()) {
            return change(resolved(ref));
        } else if (node instanceof AutoLink link) {
            return allows(link.getText().toString()) ? sourceOf(node) : change(plain(sourceOf(node)));
        } else if (node instanceof FencedCodeBlock code) {
            return closed(code);
        } else if (node instanceof Paragraph && node.getParent() instanceof ListItem && node.getPrevious() == null) {
            return boxed(rewritten(node));
        }
        return rewritten(node);
    }

    /** A box that is drawn, since only some readers of Markdown draw one. */
    private String boxed(String item) {
        Matcher task = TASK.matcher(item);
        if (!task.lookingAt()) {
            return item;
        }
        String box = task.group(1).isBlank() ? "\u2610" : "\u2611";
        return change(box + item.substring(task.end()));
    }

    /** The note is kept to stand below the text. */
    private String settled(FootnoteBlock note) {
        Node first = note.getFirstChild();
        String text = first == null ? "" : rewritten(note, first.getStartOffset(), note.getEndOffset());
        footnotes.add(note.getText().toString(), INDENTATION.matcher(text).replaceAll(""));
        return "";
    }

    private String described(Node picture, String target) {
        lost.add(new LostTarget(true, target));
        return plain(textOf(picture));
    }

    /** The words of a link without its target; a target that is itself what is read is not lost. */
    private String bare(Node link, String target) {
        if (!textOf(link).equals(target)) {
            lost.add(new LostTarget(false, target));
        }
        return inner(link);
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
        String url = target(link);
        if (!allows(url)) {
            lost.add(new LostTarget(false, url));
        }
        String text = link.getText().isBlank() ? plain(link.getReference().toString()) : inner(link);
        return allows(url) ? "[" + text + "](<" + url + ">)" : text;
    }

    private String target(RefNode link) {
        Reference target = link.getReferenceNode(document);
        return target == null ? "" : target.getUrl().toString();
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
