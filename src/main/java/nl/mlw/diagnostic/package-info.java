/** What we tell the author, as data. */
@NullMarked
package nl.mlw.diagnostic;

import org.jspecify.annotations.NullMarked;
