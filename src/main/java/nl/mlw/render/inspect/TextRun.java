package nl.mlw.render.inspect;

/**
 * A piece of text as a PDF sets it, in one font and on one line.
 *
 * @param page starts at 1
 * @param missing whether its font lacks one of its characters
 * @param outside whether some of it falls beside the page
 * @param area of its small letters on the paper; empty if they do not stand upright
 * @param running whether it is repeated around the content, as at the foot of each page
 */
record TextRun(int page, String text, boolean missing, boolean outside, Area area, boolean running) {}
