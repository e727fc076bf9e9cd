/** The table of contents, to be read first: what mlw can do, and where a plan comes from. */
@NullMarked
package nl.mlw;

import org.jspecify.annotations.NullMarked;
