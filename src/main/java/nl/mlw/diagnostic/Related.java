package nl.mlw.diagnostic;

import nl.mlw.source.Origin;

/** Another place that explains a finding; its label is looked up on the rule's page. */
public record Related(String label, Origin origin) {}
