package doichieu.target;

import org.jspecify.annotations.Nullable;

/**
 * A file that was seen, and its one outcome.
 *
 * @param sourceFile path as shown to people, control characters escaped
 * @param sourcePath path relative to the folder given, "/"-separated, every byte but A-Z a-z 0-9 -
 *     . _ ~ / as %XX; the identity of the file
 * @param sha256 of the content; null if it could not be read
 * @param documentId null if the file is no document
 * @param code why; null if all is well
 * @param retryable whether reading it again may help
 * @param attempts how often it was tried (watch and retry only)
 */
public record FileRecord(
    String sourceFile,
    String sourcePath,
    @Nullable String sha256,
    @Nullable String documentId,
    Outcome outcome,
    @Nullable String code,
    @Nullable Message message,
    boolean retryable,
    @Nullable Integer attempts) {

  /** The record of a file tried so often. */
  public FileRecord withAttempts(int count) {
    return new FileRecord(
        sourceFile, sourcePath, sha256, documentId, outcome, code, message, retryable, count);
  }
}
