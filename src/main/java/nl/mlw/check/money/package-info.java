/** The rules about amounts and budget lines. */
@NullMarked
package nl.mlw.check.money;

import org.jspecify.annotations.NullMarked;
