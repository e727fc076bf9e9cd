/** Text and places in it. */
@NullMarked
package nl.mlw.source;

import org.jspecify.annotations.NullMarked;
