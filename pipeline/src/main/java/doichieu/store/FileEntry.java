package doichieu.store;

import doichieu.target.FileRecord;
import org.jspecify.annotations.Nullable;

/**
 * A file as the store keeps it.
 *
 * @param placeId stands for the file's absolute path without telling it: 16 hexadecimal digits
 * @param rootId stands for the absolute path of the folder it was found from
 * @param file what is told of the file
 * @param previousDocumentId the document that stood at this place before, with other bytes; null if
 *     none did
 */
public record FileEntry(
    String placeId, String rootId, FileRecord file, @Nullable String previousDocumentId) {}
