/**
 * PDF files: glyphs and rules as they lie on the page, tables by their rules, text by its geometry.
 *
 * <p>All measures are points (1/72 inch) on the page as it is read, origin at the top left.
 */
@NullMarked
package doichieu.extract.pdf;

import org.jspecify.annotations.NullMarked;
