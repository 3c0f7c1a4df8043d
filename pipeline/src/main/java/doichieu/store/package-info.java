/** Keeps what was read in a database; the only package that speaks JDBC. */
@NullMarked
package doichieu.store;

import org.jspecify.annotations.NullMarked;
