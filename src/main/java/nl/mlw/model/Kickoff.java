package nl.mlw.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.mlw.source.Origin;

/** The kick-off (<i>startbijeenkomst</i>) with which each assignment starts, and the accord on what came out of it (chapter 3). */
public record Kickoff(
        Optional<LocalDate> planned,
        Optional<Located<LocalDate>> held,
        Optional<Ref> accorded,
        Map<Integer, String> answers,
        Origin origin) {}
