package nl.mlw.load;

import nl.mlw.kind.Kind;
import nl.mlw.model.ReferenceDocument;

/** Reads {@code documents.yaml}. */
final class DocumentsReader {

    private DocumentsReader() {}

    static boolean read(Fields fields, PlanParts parts) {
        parts.add(ReferenceDocument.class, fields.list("documents", f -> {
            ReferenceDocument document = document(f);
            f.reading().name(document.id(), Kind.DOCUMENT, document.title(), document.aliases(), document.origin());
            return document;
        }));
        return true;
    }

    private static ReferenceDocument document(Fields f) {
        f.mapping("evaluation")
                .ifPresent(e -> e.read(inner -> {
                    inner.maybeString("due");
                    return inner.maybeString("note");
                }));
        return new ReferenceDocument(
                f.id(Kind.DOCUMENT),
                f.name("title"),
                f.strings("aliases"),
                f.choice("kind", ReferenceDocument.Sort.class).orElse(ReferenceDocument.Sort.OTHER),
                f.date("date"),
                f.date("from"),
                f.date("through"),
                f.date("used-until"),
                f.ref("adopted", Kind.DECISION),
                f.maybeString("by"),
                f.maybeCode("file"),
                f.maybeString("note"),
                f.idPlace());
    }
}
