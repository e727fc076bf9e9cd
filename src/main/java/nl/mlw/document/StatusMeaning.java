package nl.mlw.document;

/** One line of the legend: a status and what it means. */
public record StatusMeaning(String code, String word, String meaning) {}
