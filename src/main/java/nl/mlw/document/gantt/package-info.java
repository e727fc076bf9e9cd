/** The planning: its view records and how they are filled. */
@NullMarked
package nl.mlw.document.gantt;

import org.jspecify.annotations.NullMarked;
