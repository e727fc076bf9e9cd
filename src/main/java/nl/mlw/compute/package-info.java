/** What follows from the plan as of a date. */
@NullMarked
package nl.mlw.compute;

import org.jspecify.annotations.NullMarked;
