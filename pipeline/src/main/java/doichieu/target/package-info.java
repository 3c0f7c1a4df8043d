/**
 * The nouns of the consolidated target database, as its JSON shows them: a record's components are
 * the JSON keys, in their order. Absent facts are null, absent lists empty.
 */
@NullMarked
package doichieu.target;

import org.jspecify.annotations.NullMarked;
