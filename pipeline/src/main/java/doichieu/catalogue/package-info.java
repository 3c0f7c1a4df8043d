/**
 * The data files that a domain person edits: indicators, agencies, places, words, legal documents.
 */
@NullMarked
package doichieu.catalogue;

import org.jspecify.annotations.NullMarked;
