/** Rich Text Format. */
@NullMarked
package doichieu.extract.rtf;

import org.jspecify.annotations.NullMarked;
