/**
 * The ledger of numerals: what a file prints against what was read of it, and what each numeral
 * read was taken for.
 */
@NullMarked
package doichieu.ledger;

import org.jspecify.annotations.NullMarked;
