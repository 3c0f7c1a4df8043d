/**
 * What the formats of word processors share: paragraphs made of runs with a look, tables made of
 * rows of cells with edges, automatic numbers, and how a reader of the printed page sees them.
 */
@NullMarked
package doichieu.extract.flow;

import org.jspecify.annotations.NullMarked;
