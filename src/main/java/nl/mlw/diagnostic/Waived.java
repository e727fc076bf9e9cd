package nl.mlw.diagnostic;

import nl.mlw.source.Origin;

/** A finding that the team has knowingly accepted, and the waiver that says so. */
public record Waived(Finding finding, Origin waiver, String reason) {}
