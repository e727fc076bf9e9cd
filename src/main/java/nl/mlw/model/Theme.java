package nl.mlw.model;

import java.util.List;
import java.util.Optional;
import nl.mlw.source.Origin;

/** A main theme of the programme, under which the assignments fall. */
public record Theme(
        String id, String number, String title, List<String> aliases, Optional<Located<String>> note, Origin origin) {}
