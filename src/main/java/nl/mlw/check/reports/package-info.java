/** The rules about what period reports say: of themselves, of steps, and against each other. */
@NullMarked
package nl.mlw.check.reports;

import org.jspecify.annotations.NullMarked;
