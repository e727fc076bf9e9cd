package nl.mlw.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mlw.source.Origin;

/** What a body decided ({@code decisions.yaml}); one that only illustrates is marked so. */
public record Decision(
        String id,
        String title,
        Optional<String> text,
        Optional<Ref> body,
        Optional<Located<LocalDate>> date,
        Optional<String> dateNote,
        Optional<String> kind,
        List<Ref> documents,
        boolean illustration,
        Origin origin) {}
