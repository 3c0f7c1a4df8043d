/** From bytes to characters: character sets, and characters that a document should not hold. */
@NullMarked
package doichieu.extract.encoding;

import org.jspecify.annotations.NullMarked;
