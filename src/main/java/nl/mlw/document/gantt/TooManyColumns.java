package nl.mlw.document.gantt;

import java.time.LocalDate;

/**
 * That a planning would get more columns than can have heads.
 *
 * @param most how many fit
 * @param fitting the columns that do fit
 */
public record TooManyColumns(int columns, int most, LocalDate from, LocalDate until, Granularity fitting) {}
