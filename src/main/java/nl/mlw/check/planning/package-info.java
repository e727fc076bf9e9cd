/** The rules about dates, steps and the calendar. */
@NullMarked
package nl.mlw.check.planning;

import org.jspecify.annotations.NullMarked;
