/** Pages for what is wrong with the files themselves; loading reports it. */
@NullMarked
package nl.mlw.check.files;

import org.jspecify.annotations.NullMarked;
