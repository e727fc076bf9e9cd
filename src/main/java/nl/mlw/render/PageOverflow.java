package nl.mlw.render;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import org.w3c.dom.Element;

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
        new PageOverflow(renderer).check(renderer.getRootBox());
    }

    private void check(Box box) {
        if (isOutside(box)) {
            throw new RenderFailure("Een deel van de pagina past niet op het papier en zou worden afgesneden: "
                    + PageCheck.excerpt(textOf(box)));
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            check(box.getChild(i));
        }
    }

    private boolean isOutside(Box box) {
        PageBox page = renderer.getRootBox().getLayer().getPage(context, box.getAbsY());
        float edge = box.getAbsX() + box.getWidth();
        return page != null
                && box instanceof BlockBox
                && edge > page.getContentWidth(context) + TOLERANCE * renderer.getDotsPerPoint();
    }

    private static String textOf(Box box) {
        Element element = box.getElement();
        return element == null ? "" : element.getTextContent();
    }
}
