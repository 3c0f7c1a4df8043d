/** How well plans are read: the program's records against truth written by hand, stage by stage. */
@NullMarked
package doichieu.evaluate;

import org.jspecify.annotations.NullMarked;
