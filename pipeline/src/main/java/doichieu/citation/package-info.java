/** References to legal documents: found, parsed, resolved against the register. */
@NullMarked
package doichieu.citation;

import org.jspecify.annotations.NullMarked;
