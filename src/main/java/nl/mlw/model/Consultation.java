package nl.mlw.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.mlw.source.Origin;

/** A moment at which the plan was discussed with others, and what came of it ({@code consultations.yaml}). */
public record Consultation(
        String id, String body, Optional<LocalDate> date, Optional<String> dateNote, String outcome, Origin origin) {}
