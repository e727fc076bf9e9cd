/** Pages to text by templates, counted and watched: FreeMarker. */
@NullMarked
package nl.mlw.render.template;

import org.jspecify.annotations.NullMarked;
