/** From paths given to files with one outcome each. */
@NullMarked
package doichieu.intake;

import org.jspecify.annotations.NullMarked;
