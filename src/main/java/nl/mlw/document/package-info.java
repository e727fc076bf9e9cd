/** What gets written: documents and their pages. */
@NullMarked
package nl.mlw.document;

import org.jspecify.annotations.NullMarked;
