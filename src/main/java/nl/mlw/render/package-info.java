/** Pages to bytes: Markdown, HTML and PDF. */
@NullMarked
package nl.mlw.render;

import org.jspecify.annotations.NullMarked;
