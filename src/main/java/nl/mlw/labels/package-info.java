/** The words of documents, in each language, checked when they are loaded. */
@NullMarked
package nl.mlw.labels;

import org.jspecify.annotations.NullMarked;
