package nl.mlw.render.pdf;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.StringJoiner;
import java.util.function.Predicate;
import nl.mlw.render.NoRoom;
import nl.mlw.render.html.PageCheck;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Refuses a page of which a part would fall beside the paper: such a part is cut off without a word. */
final class PageOverflow {

    /** In points; rounding, and the trailing space of a line. */
    private static final float TOLERANCE = 4f;

    private final LayoutContext context;
    private final PdfBoxRenderer renderer;

    private PageOverflow(PdfBoxRenderer renderer) {
        this.renderer = renderer;
        this.context = renderer.getSharedContext().newLayoutContextInstance();
    }

    static void check(PdfBoxRenderer renderer) {
        PageOverflow overflow = new PageOverflow(renderer);
        overflow.refuse(overflow::beginsOutside, renderer.getRootBox());
        overflow.refuse(overflow::endsOutside, renderer.getRootBox());
    }

    private void refuse(Predicate<Box> isOutside, Box box) {
        if (box instanceof BlockBox && isOutside.test(box)) {
            String words = textOf(box);
            throw new NoRoom(
                    "Een deel van de pagina past niet op het papier en zou worden afgesneden: "
                            + PageCheck.excerpt(words),
                    words);
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            refuse(isOutside, box.getChild(i));
        }
    }

    /** Tells most about the place: what is around it only ends outside. */
    private boolean beginsOutside(Box box) {
        return isOutside(box, box.getAbsX());
    }

    private boolean endsOutside(Box box) {
        return isOutside(box, box.getAbsX() + box.getWidth());
    }

    private boolean isOutside(Box box, float edge) {
        PageBox page = renderer.getRootBox().getLayer().getPage(context, box.getAbsY());
        return page != null && edge > page.getContentWidth(context) + TOLERANCE * renderer.getDotsPerPoint();
    }

    private static String textOf(Box box) {
        Element element = box.getElement();
        Node at = element;
        while (at != null && !at.getNodeName().equals("table")) {
            at = at.getParentNode();
        }
        return at != null ? words(at) : element == null ? "" : words(element);
    }

    /** Cells follow each other without anything between them. */
    static String words(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            return node.getNodeValue();
        }
        StringJoiner words = new StringJoiner(" ");
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            words.add(words(child));
        }
        return words.toString().strip();
    }
}
