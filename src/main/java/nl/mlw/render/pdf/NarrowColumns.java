package nl.mlw.render.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Lets everything on a page break wherever it must: for the rare page that does not fit otherwise. */
final class NarrowColumns {

    private static final String RULES = """
            table, caption, th, td, p, li, span, a, strong, em, h1, h2, h3, h4 {
              white-space: normal !important; word-wrap: break-word !important
            }
            """;

    private NarrowColumns() {}

    static void allow(Document page) {
        Element rules = page.createElementNS(page.getDocumentElement().getNamespaceURI(), "style");
        rules.setAttribute("type", "text/css");
        rules.setTextContent(RULES);
        page.getElementsByTagName("head").item(0).appendChild(rules);
    }
}
