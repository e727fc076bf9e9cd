package nl.mlw.model;

import java.util.Optional;

/** Who is responsible for carrying an assignment out: a role, or text as long as nobody linked it to one. */
public record Executor(Optional<Located<String>> text, Optional<Ref> role) {}
