/** What a kind of thing in a plan is: its page, with its fields, their words and their meaning. */
@NullMarked
package nl.mlw.kind;

import org.jspecify.annotations.NullMarked;
