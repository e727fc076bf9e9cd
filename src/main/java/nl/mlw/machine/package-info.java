/** The one door: which plan is meant, and how files are read, written and refused. Nothing below it looks at the machine. */
@NullMarked
package nl.mlw.machine;

import org.jspecify.annotations.NullMarked;
