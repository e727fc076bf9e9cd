/** The team's own rules: expressions over the facts of a plan, checked, bounded and evaluated. */
@NullMarked
package nl.mlw.expression;

import org.jspecify.annotations.NullMarked;
