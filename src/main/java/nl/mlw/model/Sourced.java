package nl.mlw.model;

import java.util.List;
import java.util.Optional;

/** Text with the requirements and documents that it rests on. */
public record Sourced(Optional<Located<String>> text, List<Ref> refs) {}
