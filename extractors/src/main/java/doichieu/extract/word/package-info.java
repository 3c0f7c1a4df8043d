/** Word documents (DOCX). */
@NullMarked
package doichieu.extract.word;

import org.jspecify.annotations.NullMarked;
