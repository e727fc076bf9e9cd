/** Nodes to a linked model. */
@NullMarked
package nl.mlw.load;

import org.jspecify.annotations.NullMarked;
