/** The account of the plan against its frameworks (<i>Toetsing aan de kaders</i>), with the matrices that trace what serves what. */
@NullMarked
package nl.mlw.document.frameworks;

import org.jspecify.annotations.NullMarked;
