/** The command line: one class for each command. */
@NullMarked
package nl.mlw.cli;

import org.jspecify.annotations.NullMarked;
