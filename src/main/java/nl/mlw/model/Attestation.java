package nl.mlw.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.mlw.source.Origin;

/** A role's declaration that a requirement is met, with the evidence for it ({@code attestations.yaml}). */
public record Attestation(
        String id,
        Ref requirement,
        Ref by,
        Located<LocalDate> on,
        Optional<Located<String>> evidence,
        Optional<Ref> document,
        Optional<Located<LocalDate>> validUntil,
        Origin origin) {}
