/** YAML text to located nodes. */
@NullMarked
package nl.mlw.yaml;

import org.jspecify.annotations.NullMarked;
