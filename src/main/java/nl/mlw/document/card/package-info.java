/** The assignment card: its view records and how they are filled. */
@NullMarked
package nl.mlw.document.card;

import org.jspecify.annotations.NullMarked;
