package nl.mlw.model;

import java.util.Optional;
import nl.mlw.source.Origin;

/** A policy goal that the assignments are to serve ({@code goals.yaml}). */
public record Goal(String id, String number, String title, Optional<Located<String>> text, Origin origin) {}
