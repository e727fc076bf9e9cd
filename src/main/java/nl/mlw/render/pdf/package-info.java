/** Pages as PDF that can be archived and read aloud: OpenHTMLtoPDF. */
@NullMarked
package nl.mlw.render.pdf;

import org.jspecify.annotations.NullMarked;
