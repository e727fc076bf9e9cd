/** The rules about what is empty or still a placeholder. */
@NullMarked
package nl.mlw.check.completeness;

import org.jspecify.annotations.NullMarked;
