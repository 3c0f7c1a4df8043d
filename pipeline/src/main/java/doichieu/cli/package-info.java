/** The command line. */
@NullMarked
package doichieu.cli;

import org.jspecify.annotations.NullMarked;
