/** How a report becomes a record: what it printed is kept beside it. */
@NullMarked
package nl.mlw.adoption;

import org.jspecify.annotations.NullMarked;
