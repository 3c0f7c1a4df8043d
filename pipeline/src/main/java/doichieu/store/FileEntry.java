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
 * @param readBy stands for the build of the program that read the file; null if that is not known
 */
public record FileEntry(
    String placeId,
    String rootId,
    FileRecord file,
    @Nullable String previousDocumentId,
    @Nullable String readBy) {

  /** An entry of which it is not known which build read it. */
  public FileEntry(
      String placeId, String rootId, FileRecord file, @Nullable String previousDocumentId) {
    this(placeId, rootId, file, previousDocumentId, null);
  }
}
