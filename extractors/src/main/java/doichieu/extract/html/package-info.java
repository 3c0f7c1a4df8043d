/** Tables of HTML and how elements look, for pages and for texts that hold pieces of pages. */
@NullMarked
package doichieu.extract.html;

import org.jspecify.annotations.NullMarked;
