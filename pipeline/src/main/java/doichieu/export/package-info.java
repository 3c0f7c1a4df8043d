/** Writes the consolidated database for other systems and for people. */
@NullMarked
package doichieu.export;

import org.jspecify.annotations.NullMarked;
