/**
 * The narrow waist: what a file says, as paper (blocks, cells, pages, boxes), without any meaning.
 *
 * <p>Uses the JDK and JSpecify annotations only.
 */
@NullMarked
package doichieu.document;

import org.jspecify.annotations.NullMarked;
