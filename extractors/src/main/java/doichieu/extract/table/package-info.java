/**
 * What pages do to a document, undone in one place for all formats: tables and rows cut by a page,
 * headers repeated, paragraphs cut, words broken at line ends.
 */
@NullMarked
package doichieu.extract.table;

import org.jspecify.annotations.NullMarked;
