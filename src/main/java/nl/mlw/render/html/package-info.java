/** Pages as HTML, checked to be sound before anybody sees them. */
@NullMarked
package nl.mlw.render.html;

import org.jspecify.annotations.NullMarked;
