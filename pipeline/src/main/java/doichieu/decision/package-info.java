/** What people decided about printed names of indicators; it enters as data. */
@NullMarked
package doichieu.decision;

import org.jspecify.annotations.NullMarked;
