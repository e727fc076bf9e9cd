/** What is wrong with the plan. */
@NullMarked
package nl.mlw.check;

import org.jspecify.annotations.NullMarked;
