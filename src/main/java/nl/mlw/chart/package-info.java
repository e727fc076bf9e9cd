/** Views to SVG: Gantt, heat map and bars. */
@NullMarked
package nl.mlw.chart;

import org.jspecify.annotations.NullMarked;
