/** The plan as git knows it: which commit it is, and whether it was changed since. */
@NullMarked
package nl.mlw.history;

import org.jspecify.annotations.NullMarked;
