/** Words, numbers, money and dates of one language. */
@NullMarked
package nl.mlw.language;

import org.jspecify.annotations.NullMarked;
