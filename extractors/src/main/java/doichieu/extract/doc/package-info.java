/** Word documents of the years 1997 to 2003 (DOC). */
@NullMarked
package doichieu.extract.doc;

import org.jspecify.annotations.NullMarked;
