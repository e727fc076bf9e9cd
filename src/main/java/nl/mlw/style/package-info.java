/** The files of a programme's own house style: colours, a logo and fonts, and whether a document can use them. */
@NullMarked
package nl.mlw.style;

import org.jspecify.annotations.NullMarked;
