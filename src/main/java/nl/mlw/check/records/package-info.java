/** The rules on what adopted reports printed. */
@NullMarked
package nl.mlw.check.records;

import org.jspecify.annotations.NullMarked;
