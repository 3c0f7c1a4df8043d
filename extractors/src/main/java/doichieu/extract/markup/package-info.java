/** HTML pages. */
@NullMarked
package doichieu.extract.markup;

import org.jspecify.annotations.NullMarked;
