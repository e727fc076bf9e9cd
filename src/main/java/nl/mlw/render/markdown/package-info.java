/** Pages for who reads along in git: Markdown, and the drawings beside it. */
@NullMarked
package nl.mlw.render.markdown;

import org.jspecify.annotations.NullMarked;
