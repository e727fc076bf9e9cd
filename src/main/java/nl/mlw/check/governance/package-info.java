/** The rules about goals, meetings and decisions. */
@NullMarked
package nl.mlw.check.governance;

import org.jspecify.annotations.NullMarked;
