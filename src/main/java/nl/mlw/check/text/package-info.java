/** The rules about the prose inside the plan. */
@NullMarked
package nl.mlw.check.text;

import org.jspecify.annotations.NullMarked;
