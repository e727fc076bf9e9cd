/** What the plan says: immutable records and closed enums. */
@NullMarked
package nl.mlw.model;

import org.jspecify.annotations.NullMarked;
