package nl.mlw.compute;

import nl.mlw.model.Assignment;
import nl.mlw.model.CardField;
import nl.mlw.model.Located;

/** A piece of prose on a card, and the field that it stands in. */
public record CardText(Assignment assignment, CardField field, Located<String> text) {}
