/** OpenDocument text: paragraphs, lists, tables, notes as the printed page shows them. */
@NullMarked
package doichieu.extract.odt;

import org.jspecify.annotations.NullMarked;
