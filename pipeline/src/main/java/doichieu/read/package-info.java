/**
 * Reads a document's meaning off its paper: header, annexes, column roles, rows, values, prose.
 * What it yields is stated, never corrected.
 */
@NullMarked
package doichieu.read;

import org.jspecify.annotations.NullMarked;
