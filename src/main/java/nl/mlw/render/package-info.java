/** What writes pages as files, in whatever format, and how it fails. */
@NullMarked
package nl.mlw.render;

import org.jspecify.annotations.NullMarked;
