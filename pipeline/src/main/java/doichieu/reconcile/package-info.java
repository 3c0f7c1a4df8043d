/** Compares the documents of the whole collection: renditions, revisions, conflicts. */
@NullMarked
package doichieu.reconcile;

import org.jspecify.annotations.NullMarked;
