/** The prose inside a plan: Markdown made safe, as Markdown or as HTML, in full or on one line. */
@NullMarked
package nl.mlw.prose;

import org.jspecify.annotations.NullMarked;
