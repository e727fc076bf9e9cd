package nl.mlw.document;

import nl.mlw.check.Checked;

/** A document of which a plan has one, with nothing to choose. */
public interface SoleDocument extends DocumentKind, Document {

    @Override
    default Document document(Checked checked, Asked asked) {
        return this;
    }
}
