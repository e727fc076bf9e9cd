package nl.mlw.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mlw.source.Origin;

/** A document that the plan rests on or refers to, under all the names that people use for it ({@code documents.yaml}). */
public record ReferenceDocument(
        String id,
        String title,
        List<String> aliases,
        Sort kind,
        Optional<Located<LocalDate>> date,
        Optional<Located<LocalDate>> from,
        Optional<Located<LocalDate>> through,
        Optional<Located<LocalDate>> usedUntil,
        Optional<Ref> adopted,
        Optional<String> by,
        Optional<Located<String>> file,
        Optional<String> note,
        Origin origin) {

    /** What sort of document it is. */
    public enum Sort implements Coded {
        REPORT,
        PLAN,
        COVENANT,
        MINUTES,
        NOTE,
        LAW,
        NORM,
        EXAMPLE,
        OTHER
    }
}
