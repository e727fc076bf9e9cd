/** Tables before they are Markdown, HTML or a sheet: columns with a kind and a width, and rows of cells. */
@NullMarked
package nl.mlw.document.table;

import org.jspecify.annotations.NullMarked;
