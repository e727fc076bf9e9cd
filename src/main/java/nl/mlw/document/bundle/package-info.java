/** The bundle of all assignment cards: its view records and how they are filled. */
@NullMarked
package nl.mlw.document.bundle;

import org.jspecify.annotations.NullMarked;
