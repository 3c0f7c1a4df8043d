/** Reading in processes of their own, so that a broken file costs itself and never the store. */
@NullMarked
package doichieu.worker;

import org.jspecify.annotations.NullMarked;
