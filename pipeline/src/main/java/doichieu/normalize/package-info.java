/**
 * From what one document states to canonical names, levels and identities; adds, never corrects.
 */
@NullMarked
package doichieu.normalize;

import org.jspecify.annotations.NullMarked;
