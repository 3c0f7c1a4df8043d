/** What people decided; it enters the results as data and is never lost by comparing again. */
@NullMarked
package doichieu.decision;

import org.jspecify.annotations.NullMarked;
