/** Whether documents can use the house style that a programme brings along. */
@NullMarked
package nl.mlw.check.style;

import org.jspecify.annotations.NullMarked;
