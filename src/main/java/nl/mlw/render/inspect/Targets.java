package nl.mlw.render.inspect;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.jspecify.annotations.Nullable;

/** Knows whether a link or a bookmark leads to a place that exists: in the same file, or by its form on the web. */
final class Targets {
    private static final Pattern ON_THE_WEB = Pattern.compile("(?i)(https?://|mailto:)\\S.*");

    private final PDDocument pdf;
    private final Set<COSDictionary> pages = Collections.newSetFromMap(new IdentityHashMap<>());

    Targets(PDDocument pdf) {
        this.pdf = pdf;
        pdf.getPages().forEach(page -> pages.add(page.getCOSObject()));
    }

    boolean reaches(@Nullable PDDestination destination, @Nullable PDAction action) throws IOException {
        if (destination != null) {
            return exists(destination);
        }
        if (action instanceof PDActionGoTo inside) {
            return exists(inside.getDestination());
        }
        return action instanceof PDActionURI web
                && web.getURI() != null
                && ON_THE_WEB.matcher(web.getURI()).matches();
    }

    private boolean exists(@Nullable PDDestination destination) throws IOException {
        PDDestination place = destination instanceof PDNamedDestination named
                ? pdf.getDocumentCatalog().findNamedDestinationPage(named)
                : destination;
        if (!(place instanceof PDPageDestination at)) {
            return false;
        }
        PDPage page = at.getPage();
        int number = at.getPageNumber();
        return page == null ? number >= 0 && number < pdf.getNumberOfPages() : pages.contains(page.getCOSObject());
    }
}
