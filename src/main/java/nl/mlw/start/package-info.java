/** How a plan begins and grows: {@code mlw init} and {@code mlw new}. */
@NullMarked
package nl.mlw.start;

import org.jspecify.annotations.NullMarked;
