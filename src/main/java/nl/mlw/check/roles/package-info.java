/** The rules about who is responsible, and for how long. */
@NullMarked
package nl.mlw.check.roles;

import org.jspecify.annotations.NullMarked;
