package nl.mlw.document;

/** A deviation that was knowingly allowed: from which rule or requirement, for what, why, by which decision and until when. */
public record WaiverView(String rule, String ids, String reason, String decision, String expires) {}
