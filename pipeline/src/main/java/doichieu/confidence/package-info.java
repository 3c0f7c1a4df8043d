/** How far a target can be relied on: what speaks against its reading, weighed by measurement. */
@NullMarked
package doichieu.confidence;

import org.jspecify.annotations.NullMarked;
