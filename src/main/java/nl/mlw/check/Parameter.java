package nl.mlw.check;

/** Something about a rule that a team may set in its programme or in a framework; always a whole number above zero, such as a number of months. */
public record Parameter(String name) {}
