/** One class for each way to show findings. */
@NullMarked
package nl.mlw.diagnostic.print;

import org.jspecify.annotations.NullMarked;
