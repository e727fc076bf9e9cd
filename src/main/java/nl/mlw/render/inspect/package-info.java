/** What a reader would stumble over in a finished PDF, one class for each kind of defect. */
@NullMarked
package nl.mlw.render.inspect;

import org.jspecify.annotations.NullMarked;
