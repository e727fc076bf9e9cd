/** The rules about the team's own frameworks: that they can be tested, and what is not met. */
@NullMarked
package nl.mlw.check.requirements;

import org.jspecify.annotations.NullMarked;
