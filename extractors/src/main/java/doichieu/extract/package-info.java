/**
 * From a file to an {@link doichieu.document.ExtractedDocument}: type by content, then a reader.
 */
@NullMarked
package doichieu.extract;

import org.jspecify.annotations.NullMarked;
