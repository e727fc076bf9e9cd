/** The table of contents, to be read first: from a plan to findings and documents, all rules, all documents and all formats. */
@NullMarked
package nl.mlw;

import org.jspecify.annotations.NullMarked;
