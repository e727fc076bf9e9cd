/** The progress report: its view records and how they are filled. */
@NullMarked
package nl.mlw.document.report;

import org.jspecify.annotations.NullMarked;
