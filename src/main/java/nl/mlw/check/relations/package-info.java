/** The rules about what refers to what, and in which order. */
@NullMarked
package nl.mlw.check.relations;

import org.jspecify.annotations.NullMarked;
